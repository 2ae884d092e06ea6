// Unit tests run on the sources through swc; bundle and browser tests load what build.mjs wrote.
module.exports = {
  // Jest cannot load Univer's ES modules, so the preview's tests get it as one prebuilt file.
  globalSetup: '<rootDir>/src/preview/bundle.mjs',
  moduleNameMapper: { '^\\.{1,2}/univer$': '<rootDir>/node_modules/.cache/crosstrain/univer.cjs' },
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2020',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

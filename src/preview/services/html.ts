// HtmlService: pages of the project's files.
import { MESSAGES } from '../messages';
import { asGoogle, Service } from '../platform';
import { type Host, wrongSignature } from './host';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlService = GoogleAppsScript.HTML.HtmlService;

class LocalHtmlOutput
  extends Service
  implements
    Pick<
      HtmlOutput,
      | 'append'
      | 'getContent'
      | 'getTitle'
      | 'getWidth'
      | 'setContent'
      | 'setHeight'
      | 'setTitle'
      | 'setWidth'
    >
{
  #content: string;
  #title = '';
  #width = 0;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  override toString(): string {
    return 'HtmlOutput';
  }
  getContent(): string {
    return this.#content;
  }
  setContent(content: string): HtmlOutput {
    this.#content = content;
    return this.#self();
  }
  append(content: string): HtmlOutput {
    this.#content += content;
    return this.#self();
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): HtmlOutput {
    this.#title = title;
    return this.#self();
  }
  getWidth(): number {
    return this.#width;
  }
  /** A sidebar stays 300 px wide whatever is asked for. */
  setWidth(width: number): HtmlOutput {
    this.#width = width;
    return this.#self();
  }
  setHeight(_height: number): HtmlOutput {
    return this.#self();
  }

  #self(): HtmlOutput {
    return asGoogle<HtmlOutput>(this);
  }
}

export class LocalHtmlService
  extends Service
  implements Pick<HtmlService, 'createHtmlOutputFromFile'>, Record<'createHtmlOutput', unknown>
{
  readonly #host: Host;

  constructor(host: Host) {
    super();
    this.#host = host;
  }

  override toString(): string {
    return 'HtmlService';
  }
  createHtmlOutput(html = ''): HtmlOutput {
    if (typeof html !== 'string') throw wrongSignature('HtmlService.createHtmlOutput', html);
    return asGoogle<HtmlOutput>(new LocalHtmlOutput(html));
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    const content = this.#host.files[name.replace(/\.html$/, '')];
    if (content === undefined) throw new Error(MESSAGES.noHtmlFile(name));
    return asGoogle<HtmlOutput>(new LocalHtmlOutput(content));
  }
}

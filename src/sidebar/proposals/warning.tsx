// What undo could not bring back of a cell, told before it is replaced.
import { Icon } from '../parts/icon';

export const Warning = ({ text }: { readonly text: string | null }) =>
  text === null ? null : (
    <p class="proposal-warning">
      <Icon name="warning" />
      {text}
    </p>
  );

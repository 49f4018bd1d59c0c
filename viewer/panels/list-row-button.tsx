// A small button at the end of a row: seen while the row is pointed at or focused.
import type { ComponentChildren } from 'preact';

type RowButtonProps = { readonly label: string; readonly onPress: () => void; readonly children: ComponentChildren };

export function RowButton({ label, onPress, children }: RowButtonProps) {
  return (
    <button type="button" class="list-act" aria-label={label} title={label} onClick={onPress}>
      {children}
    </button>
  );
}

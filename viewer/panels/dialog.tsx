// The base of all dialogs: modal, named by its title, closed with Escape, and focus goes back to where it was.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export type DialogProps = {
  readonly title: ComponentChildren;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** `wide` for two columns. */
  readonly size?: 'usual' | 'wide';
};

/** Opens as it appears and closes as it goes. What is marked with `data-first` gets the focus, else the title. */
export function Dialog({ title, closeLabel, onClose, children, size = 'usual' }: DialogProps) {
  const titleId = useId();
  const dialog = useModal(onClose);
  return (
    <dialog ref={dialog} class={`dialog dialog-${size}`} aria-labelledby={titleId}>
      <div class="dialog-head">
        <h2 id={titleId} class="dialog-title" tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="dialog-close" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M3.5 3.5l9 9m0-9l-9 9"
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
              stroke-linecap="round"
            />
          </svg>
        </button>
      </div>
      {children}
    </dialog>
  );
}

function useModal(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    const opener = document.activeElement;
    const forget = listen(dialog, () => close.current());
    dialog.showModal();
    (dialog.querySelector<HTMLElement>('[data-first]') ?? dialog.querySelector<HTMLElement>('h2'))?.focus();
    return () => {
      forget();
      dialog.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return ref;
}

/** For what appears only after the dialog has opened: it takes the focus unless the reader has moved it meanwhile. */
export function useLateFocus<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  useEffect(() => {
    const title = ref.current?.closest('dialog')?.querySelector('h2');
    if (title === document.activeElement) ref.current?.focus();
  }, []);
  return ref;
}

/** Escape and a press beside the dialog close it; keys pressed inside are not for what lies behind. */
function listen(dialog: HTMLDialogElement, close: () => void): () => void {
  const controller = new AbortController();
  const options = { signal: controller.signal };
  dialog.addEventListener(
    'cancel',
    event => {
      event.preventDefault();
      close();
    },
    options,
  );
  dialog.addEventListener('keydown', event => event.stopPropagation(), options);
  dialog.addEventListener(
    'pointerdown',
    event => {
      if (event.target === dialog && isOutside(dialog.getBoundingClientRect(), event)) close();
    },
    options,
  );
  return () => controller.abort();
}

function isOutside(box: DOMRect, { clientX, clientY }: PointerEvent): boolean {
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}

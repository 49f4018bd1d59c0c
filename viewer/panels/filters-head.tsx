// The head of a section of filters: its name, and a way back while it hides something.

type FiltersHeadProps = {
  readonly titleId: string;
  readonly title: string;
  readonly reset: string;
  readonly resetLabel: string;
  /** Absent while there is nothing to reset. */
  readonly onReset: (() => void) | undefined;
};

export function FiltersHead({ titleId, title, reset, resetLabel, onReset }: FiltersHeadProps) {
  return (
    <div class="filters-head">
      <h2 id={titleId} class="filters-title">
        {title}
      </h2>
      {onReset !== undefined && (
        <button type="button" class="filters-reset" aria-label={resetLabel} onClick={onReset}>
          {reset}
        </button>
      )}
    </div>
  );
}

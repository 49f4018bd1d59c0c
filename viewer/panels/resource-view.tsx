// An answer on its way: nothing at first, then a thin bar, then the answer or what went wrong.
import type { ComponentChildren } from 'preact';
import type { Resource } from '../state/index.js';

export type ResourceViewProps<T> = {
  readonly resource: Resource<T>;
  /** What is being fetched: heard with the bar. */
  readonly loading: string;
  readonly retry: string;
  readonly onRetry: () => void;
  readonly children: (value: T) => ComponentChildren;
};

/** Shows nothing of an idle resource. The bar appears after 300 ms (by its style), so that a quick answer does not flash. */
export function ResourceView<T>({ resource, loading, retry, onRetry, children }: ResourceViewProps<T>) {
  if (resource.state === 'ready') return <>{children(resource.value)}</>;
  if (resource.state === 'loading') {
    return <div class="evidence-loading" role="progressbar" aria-label={loading} />;
  }
  if (resource.state === 'idle') return null;
  const { message, next } = resource.refusal;
  return (
    <div class="evidence-failed" role="alert">
      <p class="evidence-failed-message">{message}</p>
      <p>{next}</p>
      <button type="button" class="button button-small" onClick={onRetry}>
        {retry}
      </button>
    </div>
  );
}

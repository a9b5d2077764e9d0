import type { ReactNode } from 'react';

/** A button of the studio. The publishing one is tagged on the video tab and not on the photos tab. */
export function StudioButton(props: {
  hook: string;
  kind: 'primary' | 'neutral';
  tag?: string;
  off?: boolean;
  loading?: boolean;
  press: () => void;
  children: ReactNode;
}) {
  const off = props.off ?? false;
  const loading = props.loading ?? false;
  return (
    <button
      type="button"
      role="button"
      data-size="large"
      data-loading={loading}
      data-e2e={props.tag}
      data-disabled={off}
      aria-disabled={off}
      data-pg={props.hook}
      className={`Button__root Button__root--shape-default Button__root--size-large Button__root--type-${props.kind} Button__root--loading-${loading}`}
      onClick={() => void (off || loading || props.press())}
    >
      <div className={`Button__content Button__content--shape-default Button__content--type-${props.kind}`}>
        {props.children}
      </div>
    </button>
  );
}

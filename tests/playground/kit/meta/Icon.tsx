import { iconShape } from '../element';

/** A plain line drawing; `label` as the accessible name of the svg, where the site puts it there. */
export function Icon({ shape, label }: { shape: string; label?: string }) {
  const name = label === undefined ? { 'aria-hidden': true } : { 'aria-label': label, role: 'img' };
  return (
    <svg
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      {...name}
    >
      <path d={iconShape(shape)} />
    </svg>
  );
}

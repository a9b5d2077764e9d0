import { iconShape } from '../../../kit/element';

/** The same line drawings as on the classic pages; ids do not vary with the language. */
export function Icon({ shape, id }: { shape: string; id?: string }) {
  return (
    <svg id={id} viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
      <path d={iconShape(shape)} />
    </svg>
  );
}

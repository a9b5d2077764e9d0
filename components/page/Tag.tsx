interface Props {
  /** Its colour goes by it; absent: none. */
  kind?: string;
  children: string;
}

/** A word or two beside a name, about its state. */
export function Tag({ kind, children }: Props) {
  return (
    <span className="tag" data-tag={kind}>
      {children}
    </span>
  );
}

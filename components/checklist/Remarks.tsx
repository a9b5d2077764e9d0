/** What the person must know before the questions, as one block; nothing without a line. */
export function Remarks({ lines }: { lines: readonly (string | null | undefined)[] }) {
  const told = lines.filter(Boolean);
  if (told.length === 0) return null;
  return (
    <div className="pw-remark">
      {told.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

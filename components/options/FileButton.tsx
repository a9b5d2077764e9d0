/** The browser's own file field cannot be put in the person's language; it stays for the keyboard and for screen readers. */
export function FileButton({ label, onChoose }: { label: string; onChoose: (file: File) => void }) {
  return (
    <label className="button file">
      {label}
      <input
        type="file"
        className="unseen"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was mended.
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
    </label>
  );
}

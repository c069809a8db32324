/** A hash in groups of four, parted by margins alone, so that copying gives the bare value. */
export function Hash({ value }: { readonly value: string }) {
  const groups = value.match(/.{1,4}/g) ?? [];
  return (
    <code className="hash">
      {groups.map((group, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups of a hash never move, and two may be equal.
        <span key={position}>{group}</span>
      ))}
    </code>
  );
}

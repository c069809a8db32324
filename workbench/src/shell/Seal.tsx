/** The seal of the house: cinnabar, the only ornament of the header. */
export function Seal({ size = 28 }: { size?: number }) {
  return (
    <svg className="seal" viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
      <rect x="1.5" y="1.5" width="37" height="37" rx="3" className="ground" />
      <rect x="4.5" y="4.5" width="31" height="31" rx="1.5" className="edge" />
      <text x="20" y="26.3" textAnchor="middle">
        齐创
      </text>
    </svg>
  );
}

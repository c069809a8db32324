interface Props {
  /** What it leads to, in words: a picture nobody sees still says it. */
  readonly label: string;
  readonly size: number;
  readonly path: string;
}

/** Squares of quiet around the code (ISO/IEC 18004). */
const QUIET = 4;

/** Dark on white whatever the colours of the page are: scanners read nothing else. */
export function QrCode({ label, size, path }: Props) {
  const whole = size + 2 * QUIET;
  return (
    <svg className="qr-code" viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`} role="img" aria-label={label}>
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

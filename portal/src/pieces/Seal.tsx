/** The mark of the house, beside its name. */
export function Seal() {
  return (
    <svg className="seal" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <rect x="1.5" y="1.5" width="37" height="37" rx="3" fill="#B03A2B" />
      <rect x="4.5" y="4.5" width="31" height="31" rx="1.5" fill="none" stroke="#fff" />
      <text lang="zh-CN" x="20" y="26.3" textAnchor="middle" fill="#fff" fontSize="14">
        齐创
      </text>
    </svg>
  );
}

/** Mount Tai at a distance, the only ornament: 齐鲁青未了. */
export function Ridge() {
  return (
    <svg
      className="ridge"
      viewBox="0 0 1440 640"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="far"
        d="M0 560C120 540 220 548 330 520 470 486 540 436 640 388 724 346 772 262 846 226 894 202 930 214 968 192 1030 156 1062 104 1118 100 1176 96 1206 156 1266 186 1326 216 1380 206 1440 230V640H0Z"
      />
      <path
        className="middle"
        d="M0 600C200 590 330 566 480 544 640 520 760 440 880 384 966 344 1010 250 1090 246 1150 243 1190 292 1262 300 1330 308 1380 300 1440 322V640H0Z"
      />
      <path className="near" d="M0 630C300 612 520 604 720 582 960 556 1180 490 1440 506V640H0Z" />
    </svg>
  );
}

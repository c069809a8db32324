import QRCode from 'qrcode';

/**
 * A text as a QR code, drawn as one path on a grid of whole units: it needs neither picture nor script.
 *
 * @returns `size` units on each side without the quiet zone, and the dark squares as SVG path data.
 * @throws Error for a text beyond 2331 bytes.
 * @source ISO/IEC 18004, error correction M
 */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const path = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) =>
      data[row * size + column] ? `M${column} ${row}h1v1h-1z` : '',
    ).join(''),
  ).join('');
  return { size, path };
}

import { createRoot } from 'react-dom/client';
import { giveStylesNonce } from './style-nonce.ts';
import { Workbench } from './Workbench.tsx';
import './style/tokens.css';
import './style/kit.css';
import './style/office.css';
import './style/shell.css';
import './style/print.css';

const place = document.getElementById('workbench');
if (place === null) throw new Error('the page has no place for the workbench');
const nonce = nonceOfPage();
if (nonce !== undefined) giveStylesNonce(nonce);
createRoot(place).render(<Workbench nonce={nonce} />);

/** The server writes a fresh nonce into each page; antd needs it to write its styles. */
function nonceOfPage(): string | undefined {
  const told = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]');
  return told?.content || told?.nonce || undefined;
}

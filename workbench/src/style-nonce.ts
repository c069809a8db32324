/**
 * Gives every style the scripts write the page's nonce: the dialogs lock scrolling behind them by a style of their own,
 * to which the library gives none, and the page's policy blocks it.
 */
export function giveStylesNonce(nonce: string): void {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (name === 'style') element.nonce = nonce;
    return element;
  };
}

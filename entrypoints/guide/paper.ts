/** On paper nothing can be opened. */
export function openForPrint(): void {
  let closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details')].filter((one) => !one.open);
    for (const one of closed) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of closed) one.open = false;
  });
}

/** Prints one section, without the others. */
export function printAlone(id: string): void {
  const { dataset } = document.body;
  dataset.print = id;
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  print();
}

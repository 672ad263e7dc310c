import type { NewFile } from '../../lib/archive/worker/request';

/**
 * Puts a text into the clipboard.
 * @returns false if the browser did not allow it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Hands over a file that the worker made. */
export const saveMade = ({ name, bytes, media }: NewFile): void => saveFile(name, new Blob([bytes], { type: media }));

/** Hands a file to the person, who says where it goes. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads it after the press.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Where things stand in the refund list: class stems and Fusion's pager of one public extension,
 * emiryuksel02/AliReturn extension/content.js, 2026 (site-facts 5).
 */
export const anchors = {
  case: ['[class*="orderItem--orderItem--"]'],
  status: ['[class*="orderItem--orderStatusDesc--"]'],
  order: ['[class*="orderItem--orderSKUId--"]'],
  product: ['[class*="orderItem--orderSKUTitle--"]'],
  actions: ['[class*="orderItem--orderStatusAction--"]'],
  pager: ['.next-pagination-item', '[class*="pagination"]'],
  currentPage: ['.next-pagination-item.next-current'],
  previousPage: ['.next-pagination-item.next-prev'],
  nextPage: ['.next-pagination-item.next-next'],
  'open-cases': [],
  'unclear-cases': [],
} as const;

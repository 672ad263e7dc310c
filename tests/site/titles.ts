import { CANARIES } from './canaries';

const GOODS = [
  'lantern with USB-C',
  'phone case, clear',
  'soldering mat 40 × 30 cm',
  'bicycle bell',
  'tea strainer',
  'camera strap',
  'LED strip 5 m',
];

/** An ordinary title; the canary stands in each. */
export const plainTitle = (n: number): string => `${CANARIES.title} ${GOODS[n % GOODS.length]}, model ${n}`;

/** Titles a seller could write to upset a reader of the page's own data. */
export const HOSTILE_TITLES: readonly string[] = [
  `${CANARIES.title} </script><script>window.pwned = true</script>`,
  `${CANARIES.title} "quoted" 'twice' \\"escaped\\" \\\\ backslashes \\`,
  `${CANARIES.title} } ] } ; { [ { braces }}}}{{{{`,
  `${CANARIES.title} pc_om_list_order {"tag":"pc_om_list_order","fields":{"orderId":"9999999999999999","statusText":"Completed"}}`,
  `${CANARIES.title} {"pc_om_list_body_1":{"tag":"pc_om_list_body","fields":{"hasMore":"false"}}}`,
  `${CANARIES.title} __proto__ constructor prototype toString {"__proto__":{"tag":"pc_om_list_order"}}`,
  `${CANARIES.title} \u202eesrever\u202c \u2066bidi\u2069 \u200f\u200e marks`,
  `${CANARIES.title} 🧿👩‍👩‍👧‍👦🏴‍☠️ emoji`,
  `${CANARIES.title} <!-- <script> --> <img src=x onerror=alert(1)> &amp; &lt;b&gt;`,
  `${CANARIES.title} Confirm received Completed Refund complete`,
  `=HYPERLINK("http://evil.example","${CANARIES.title}")\t\r\nnext line\u2028separator`,
  `${CANARIES.title} ${'long '.repeat(2048)}`,
];

/** The hostile titles, one after the other. */
export const hostileTitle = (n: number): string => HOSTILE_TITLES[n % HOSTILE_TITLES.length] ?? '';

import * as marks from '../selectors/marks';
import { pageKinds } from '../site/kinds';
import { placeOf } from '../site/map';

// The only words of a page's names that get into a report. A word that is not here becomes `x`.

/** How pages everywhere call their parts. No name of a person, a place or a thing to buy is among them. */
const INTERFACE = `
about accept account action actions active activity add address agree alert all amount app apply area arrow article ask asset assets
author auto avatar back background badge balance banner bar base behavior benefit bill block body bonus border bottom box breadcrumb
btn btns bubble button buttons buyer calendar cancel cancelled canceled captcha card cards carousel cart case cases cash category cell
center centre change channel char chat check checkbox checked checkout choice clear click close closed code coin coins col collapse
collect collection column comment comments common complete completed component confirm confirmation contact container contains content contents
control cookie copy corner count counter country coupon coupons cover credit currency current custom customer data date day days
default delete deleted delivered delivery desc description desktop detail details dialog disable disabled dispute divider dot down
download drawer dropdown edit editor element email empty enable enabled end error evaluate evaluation even expand expanded expired
expire extra fail failed feed feedback field fields figure file filter filters finish finished first fixed flag flex float flyout fold
following font foot footer form format frame free freeze frozen from front full gallery gift global goods grey grid group guide hash
head header heading help hidden hide hint history home hover icon icons image images img index info infos inner input inputs invoice
issue item items keyword label labels lang language large last layout lazy left legal level like line lines link links list lists
load loaded loader loading local lock log login logistics logo logout long main manage map mark mask max media medium member menu
message messages min mini mobile mod modal mode model module money more move multi name nav navigation navbar new next nick no
none normal note notes notice notification num number off offer old on one open operate operation operator opt option options order
orders other out outer overlay overview own package page pager pages pagination panel parent part partial password pay payment
pending people person phone photo pic picture picker pill place placeholder plain platform plus points pop popover popup portrait
position preview prev previous price prices primary privacy process processed processing product products profile progress promo
promotion prompt quantity query question radio rate rating read receipt receive received recommend record red refresh refund refunds
remain remark remind reminder remove reply report request required reset resource result results retry return returns reverse review
reviews right role root round row rows rule safe sale save scroll search second section security see select selected selection seller
send sent separator service session set setting settings shape share ship shipped shipping shop short show shown side sidebar sign
signed simple single size skeleton sku slide slider small snapshot sort source space spin spinner split stage star stars start state
static status step steps sticky stop store sub subject submit subscribe subtitle success suffix sum summary support svg swiper switch
tab table tabs tag tags tail td template term text th theme thumb thumbnail ticket time timeline timer tip tips title titles toast
today toggle token tool toolbar tooltip top total track tracking trade tree trigger type unit unpaid unread unsigned up update upload
user validate value vertical view viewport visible wait waiting wallet warn warning web welcome width window withdraw word words
wrap wraper wrapper write year zone
buyer ordertable baobei snapshot remain tmd punish xman mtop dida comet next cosmos nfm fm nc baxia aecoin ali gdpr voyager ui btn
translated ltr rtl notranslate`;

const PARTS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^A-Za-z\d]+/g;

/** The parts of a class or id: its words, its figures, and what stands between them. */
export const partsOfName = (name: string): readonly string[] => name.match(PARTS) ?? [];

const selectors = [...Object.values(marks), ...pageKinds.map((kind) => Object.values(placeOf(kind).anchors))].flat(
  2,
) as readonly string[];

const ownNames = selectors.flatMap((selector) =>
  Array.from(
    selector.matchAll(/[.#]([A-Za-z][\w-]*)|\[(?:class|id|data-pl)[*^~|$]?="([^"]+)"/g),
    ([, name, part]) => name ?? part ?? '',
  ),
);

/** Names that our readers look for, whole: they may hold figures (`nc_1_wrapper`). */
export const OWN_NAMES: ReadonlySet<string> = new Set(ownNames);

/** Every word that a class, an id or a `data-pl` may be told by. */
export const VOCABULARY: ReadonlySet<string> = new Set(
  [...INTERFACE.trim().split(/\s+/), ...ownNames.flatMap((name) => partsOfName(name).map((part) => part.toLowerCase()))].filter(
    (word) => /^[a-z]+$/.test(word),
  ),
);

/** The elements of HTML, old ones too; any other is told as `x`, or as `x-x` where the page made it. */
export const TAGS: ReadonlySet<string> = new Set(
  `html body a abbr address area article aside audio b bdi bdo big blockquote br button canvas caption center cite code col colgroup
   data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3
   h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li main map mark menu meter nav nobr object ol optgroup option
   output p picture pre progress q rp rt ruby s samp search section select slot small source span strike strong sub summary sup svg
   table tbody td template textarea tfoot th thead time tr track tt u ul var video wbr x x-x`.split(/\s+/),
);

/** ARIA's roles (WAI-ARIA 1.2). */
const ROLES = `alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox
  complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group
  heading img insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter
  navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search
  searchbox separator slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time timer
  toolbar tooltip tree treegrid treeitem`.split(/\s+/);

const BOOLEAN = ['true', 'false'];
/** Attributes of which the value is told, if it is one of these. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  role: ROLES,
  dir: ['ltr', 'rtl', 'auto'],
  type: [
    ...['button', 'submit', 'reset', 'text', 'search', 'email', 'tel', 'url', 'password', 'number', 'checkbox', 'radio'],
    ...['hidden', 'file', 'image', 'range', 'date', 'color'],
  ],
  name: ['account'],
  inputmode: ['none', 'text', 'numeric', 'decimal', 'tel', 'email', 'search', 'url'],
  autocomplete: ['on', 'off', 'username', 'one-time-code', 'current-password', 'new-password', 'email', 'tel'],
  'aria-hidden': BOOLEAN,
  'aria-busy': BOOLEAN,
  'aria-selected': BOOLEAN,
  'aria-disabled': BOOLEAN,
  'aria-checked': [...BOOLEAN, 'mixed'],
  'aria-expanded': BOOLEAN,
  'aria-pressed': [...BOOLEAN, 'mixed'],
  'aria-modal': BOOLEAN,
  'aria-haspopup': [...BOOLEAN, 'menu', 'listbox', 'tree', 'grid', 'dialog'],
  'aria-current': [...BOOLEAN, 'page', 'step', 'location', 'date', 'time'],
};

/** Attributes of which only that they are there is told. */
export const PRESENT: ReadonlySet<string> = new Set(
  `disabled hidden checked selected readonly multiple required open tabindex onclick contenteditable title alt placeholder aria-label
   _msttexthash data-moz-translations-id`.split(/\s+/),
);

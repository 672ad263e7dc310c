import { rmSync } from 'node:fs';
import { contentMatches } from '../../lib/pages';
import { launch, type Session } from '../../tests/e2e/browsers';
import { manyOrders, startProxy, startSite } from '../../tests/site';
import { keepOrders, measureHints, measurePopup } from './own-pages';
import { type Cost, emptyExtension, measureCost } from './page-cost';
import { measureReading } from './reading';
import { median, print, repeat, row } from './tools';

const ORDERS = 'https://www.aliexpress.com/p/order/index.html';
const ROUNDS = 5;

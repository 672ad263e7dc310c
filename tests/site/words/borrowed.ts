import { en } from './en';
import type { Words } from './words';

/** Italian: three statuses sourced (site-facts 3); the other words stay English, as on a half-translated site. */
export const it: Words = {
  ...en,
  code: 'it',
  locale: 'it-IT',
  status: {
    ...en.status,
    unpaid: ['in attesa di pagamento'],
    toShip: ['in attesa di spedizione'],
    shipped: ['spediti'],
    completed: ['Ordine chiuso bene'],
    cancelled: ['Annullato'],
    expired: ['Scaduto'],
  },
  buttons: {
    ...en.buttons,
    confirm: 'Conferma ricezione',
    track: 'Traccia stato',
    remove: 'Rimuovi',
    pay: 'Paga adesso',
    cancel: 'Annulla ordine',
  },
};

/** Slovak: four statuses sourced (site-facts 3). */
export const sk: Words = {
  ...en,
  code: 'sk',
  locale: 'sk-SK',
  status: {
    ...en.status,
    unpaid: ['Čaká sa na zaplatenie'],
    toShip: ['Čaká sa na odoslanie'],
    shipped: ['Čaká sa na doručenie'],
    completed: ['Dokončené'],
    cancelled: ['Zrušené'],
    expired: ['Platnosť vypršala'],
  },
  buttons: {
    ...en.buttons,
    confirm: 'Potvrdiť prijatie',
    track: 'Sledovať stav',
    remove: 'Odstrániť',
    pay: 'Zaplatiť teraz',
    cancel: 'Zrušiť objednávku',
  },
};

/** Hebrew, right to left, under the old code the site's cookie knows: nothing sourced. */
export const he: Words = {
  ...en,
  code: 'he',
  dir: 'rtl',
  locale: 'he-IL',
  status: {
    unpaid: ['ממתין לתשלום'],
    toShip: ['ממתין למשלוח'],
    shipped: ['ממתין למסירה'],
    completed: ['הושלם'],
    cancelled: ['בוטל'],
    expired: ['פג תוקף'],
    dispute: ['הזמנה במחלוקת'],
    frozen: ['הזמנה מוקפאת'],
  },
  buttons: { ...en.buttons, confirm: 'אישור קבלה', track: 'מעקב', remove: 'הסרה', pay: 'לתשלום', cancel: 'ביטול הזמנה' },
  balance: 'יתרה',
};

/** French: one status sourced (site-facts 3). */
export const fr: Words = {
  ...en,
  code: 'fr',
  locale: 'fr-FR',
  status: {
    unpaid: ['En attente de paiement'],
    toShip: ["En attente d'expédition"],
    shipped: ['En attente de livraison'],
    completed: ['Terminée'],
    cancelled: ['Annulée'],
    expired: ['Expirée'],
    dispute: ['Commande en litige'],
    frozen: ['Commande gelée'],
  },
  buttons: {
    ...en.buttons,
    confirm: 'Confirmer la réception',
    track: 'Suivre',
    remove: 'Supprimer',
    pay: 'Payer maintenant',
    cancel: 'Annuler la commande',
  },
  balance: 'Solde',
};

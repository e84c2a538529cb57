/** Signs that stand before or after an amount, as written. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  RMB: 'CNY',
  A$: 'AUD',
  C$: 'CAD',
  Can$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  '₴': 'UAH',
  '₽': 'RUB',
  '₹': 'INR',
  Rs: 'INR',
  'Rs.': 'INR',
  '৳': 'BDT',
  Rp: 'IDR',
  RM: 'MYR',
  '₩': 'KRW',
  '₱': 'PHP',
  '₪': 'ILS',
  NIS: 'ILS',
  '₺': 'TRY',
  '₦': 'NGN',
  SDR: 'XDR',
  SDRs: 'XDR',
  kr: 'SEK',
  Sh: 'KES',
  KSh: 'KES',
  Ksh: 'KES',
  Tk: 'BDT',
  FCFA: 'XOF',
};

/** ISO 4217 codes in the order in which a bare last word of a name ("dollars", "pounds") means them. */
const codes =
  'USD EUR GBP JPY CNY UAH RUB INR BDT MMK THB VND IDR MYR KRW PHP ILS TRY IQD AED SAR ETB NGN KES ZAR XOF SEK DKK CHF PLN CZK HUF GEL AFN HTG XDR NOK ISK AUD CAD NZD HKD SGD PKR LKR NPR LBP SYP EGP SDG JOD KWD RSD MAD RON BGN BRL MXN COP ARS'.split(
    ' ',
  );
export const currencyCodes: ReadonlySet<string> = new Set(codes);

/** Names that news uses beside those of `Intl.DisplayNames`. */
const further: Readonly<Record<string, string>> = {
  sterling: 'GBP',
  rouble: 'RUB',
  renminbi: 'CNY',
  kronor: 'SEK',
  crown: 'SEK',
  'swedish crown': 'SEK',
  'danish crown': 'DKK',
  'norwegian crown': 'NOK',
  kroner: 'DKK',
  'norwegian kroner': 'NOK',
  'us dollar': 'USD',
  'cfa franc': 'XOF',
  franc: 'CHF',
  reai: 'BRL',
};

/** Names of currencies, singular and plural, lower case. */
export const currencyNames: ReadonlyMap<string, string> = namesOf();

function namesOf(): Map<string, string> {
  const intl = new Intl.DisplayNames('en', { type: 'currency' });
  const names = new Map<string, string>();
  const add = (name: string, code: string) => {
    for (const form of [name, `${name}s`]) if (!names.has(form)) names.set(form, code);
  };
  for (const [name, code] of Object.entries(further)) add(name, code);
  for (const code of codes) {
    const name = (intl.of(code) ?? '').toLowerCase();
    add(name, code);
    add(name.slice(name.lastIndexOf(' ') + 1), code);
  }
  return names;
}

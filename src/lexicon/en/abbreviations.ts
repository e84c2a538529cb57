/** Words whose full stop ends no sentence; lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt sgt cmdr adm brig sen rep gov hon rev st jr sr ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'vs etc approx inc ltd corp dept ca rs sq'
  ).split(' '),
);

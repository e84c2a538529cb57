/** Invented reports: no such flood, appeal or night of attacks has taken place. */
export const examples = [
  {
    name: 'A flood',
    text: `The flood in Malawi has killed at least 31 people, including nine children, and injured about 240, the disaster agency said on Monday. Between 12,000 and 15,000 people were displaced, and some 3,400 homes were destroyed.

The UN appealed for $85m to help Malawi. Norway pledged $20m in aid and has sent $6m so far, and Japan approved a grant of $12m. Of the 1,200 tents that the Red Cross promised, 300 have arrived.`,
  },
  {
    name: 'A night of attacks',
    text: `Russia launched 74 drones and six missiles in the night, Ukraine's air force said. It shot down 66 of the drones and four missiles.

Three people were killed and more than a dozen wounded in Kharkiv, the governor said. Up to 20,000 households were left without power.`,
  },
  {
    name: 'Arms and money',
    text: `Germany has delivered 14 of the 18 howitzers it promised Ukraine, the defence ministry said. Denmark will give Ukraine 300 million euros for ammunition, and the Netherlands plans to send up to 30 tanks.

A nearly €1bn package from Sweden is being held up in parliament.`,
  },
];

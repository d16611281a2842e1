/** The colours of the site where no stylesheet reaches; `styles/tokens.css` has the same. */
export const PALETTE = {
  light: {
    paper: '#fbf9f4',
    ink: '#1c1a17',
    inkSoft: '#59544a',
    rule: '#d8d2c4',
    ruleStrong: '#1c1a17',
    accent: '#9a2a1c',
    accentSoft: '#d9a79f',
  },
  dark: {
    paper: '#161513',
    ink: '#ece7dc',
    inkSoft: '#b0a99b',
    rule: '#3b3831',
    ruleStrong: '#8d8677',
    accent: '#ef8f79',
    accentSoft: '#7a4338',
  },
} as const

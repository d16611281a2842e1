/** Texts that break formats which trust them. */
export const HOSTILE_STRINGS: readonly string[] = [
  '</title><script>alert(1)</script>',
  'a & b &amp; c &nbsp; &#0; d',
  'x ]]> y <![CDATA[ z',
  '<!-- open -- > ?> <?php',
  'null\u0000 bell\u0007 escape\u001B delete\u007F next\u0085',
  'half \uD800 pair \uDFFF end \uFFFE\uFFFF',
  'line one\nline two\r\nEND:VEVENT\r\nBEGIN:VEVENT\rUID:forged',
  'a,b;c\\n\\,d:e"f\'g',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 𝒳 '.trim().repeat(12),
  '\u202Eright to left\u202C שלום مرحبا',
  '=cmd|"/c calc"!A1',
  `${'Щ'.repeat(300)} ѝ ґ є ї`,
  'byte \uFEFForder mark',
  'Z\u0334\u0321a\u0337\u0322l\u0336\u0327g\u0335\u0328o',
]

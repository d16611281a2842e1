import type { StayWords } from '#match/words/stays/stay-words.ts'

/** English. */
export const enStay: StayWords = {
  leaves:
    '{leave|leaves|leaving|left|depart|departs|departing|departed|departure} / {return|returns|returning|returned} / {fly|flies|flying|flew|go|goes|going|went|head|heads|heading|headed|travel|travels|travelling|traveling|travelled|traveled|move|moves|moving|moved|continue|continues|carry|carries|set|sets|jet|jets} {home|back|on|off|out|away|onward|onwards} / {head|heads|heading|headed|fly|flies|flying|flew} {for|to} / {travel|go|move} to / {take|takes|taking|took} off / {wing|wings} {his|her|their} way / flight {home|back|out} / {on|for} {his|her|their} way {home|back|on|out} / bid{|s|ding} farewell / {says|say} goodbye / {journey|trip|way} {home|back}',
  returns:
    '{returned|returns|arrived|came|comes|is|are|was|got|flew} {back|home} / returned / returning / back from',
  begins:
    '{begin|begins|began|begun|beginning|start|starts|started|starting|open|opens|opened|kick|kicks|kicked|embark|embarks|embarked|launch|launched} / {set|sets} {out|off} / {left|leaves|departed|departs|departing} {on|for} / first day',
}

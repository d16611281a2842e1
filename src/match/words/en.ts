import type { LanguageWords } from '#match/words/language-words.ts'

/** English. */
export const en: LanguageWords = {
  dates: {
    months: [
      'january / jan',
      'february / feb',
      'march / mar',
      'april / apr',
      'may',
      'june / jun',
      'july / jul',
      'august / aug',
      'september / sept / sep',
      'october / oct',
      'november / nov',
      'december / dec',
    ],
    weekdays: [
      'monday / mon',
      'tuesday / tues / tue',
      'wednesday / wed',
      'thursday / thurs / thu',
      'friday / fri',
      'saturday / sat',
      'sunday / sun',
    ],
    onWeekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    seasons: ['spring', 'summer', 'autumn / fall', 'winter'],
    inSeason: '',
    endOf: 'end of / close of / rest of / remainder of / later in',
    capitalised: true,
    monthFirst: true,
    days: {
      '-2': 'the day before yesterday',
      '-1': "yesterday / last {night|evening} / yesterday's",
      '0': "today / today's / tonight / tonight's / this {morning|afternoon|evening} / earlier in the day",
      '1': "tomorrow / tomorrow's",
      '2': 'the day after tomorrow',
    },
    last: 'last / past',
    current: 'this / the current',
    next: 'next / {this |the |}coming / the following / this upcoming',
    ofMonth: 'of',
    inMonth:
      'in / since / last / next / this / late / early / mid / of / until / by / from / during / for / through',
    inYear: 'in / since / of / during / from / until / by / for / through / late / early / mid',
    yearMarks: '',
    year: 'year',
    month: 'month',
    week: 'weeks / week',
    weekend: 'weekend',
    onWeekend: 'over the weekend / at the weekend / on the weekend',
    untilDay: 'to / until / till / through / and',
    day: 'days / day',
    firstHalf: 'first half',
    secondHalf: 'second half',
    agoBefore: '',
    agoBehind: 'ago / earlier',
    after: 'after / following / since',
    before: 'before / ahead of',
    dayAfter: '{a|one|the|just a} day {after|following} / the day following',
    dayBefore: '{a|one|the|just a} day before / on the eve of',
    partOfDay:
      'in the {morning|afternoon|evening} / {morning|afternoon|evening} {beijing|moscow|local|kyiv|washington} time / later in the day / in the coming hours / at noon',
    until: 'by / until / till / to',
    reported: 'announc* / reveal* / disclos* / inform* / notif* / confirm* / unveil* / publish*',
    published: 'published / posted / issued / first published / created / date / filed / uploaded',
    updated: 'updated / last updated / update / modified / edited / revised',
    captured:
      "today is / today / today's paper / e-paper / epaper / saved on / saved / retrieved / accessed / archived / captured / downloaded / printed on",
  },
  contacts: {
    video:
      'video call* / video-call* / videocall* / video link* / video-link* / videolink / video conferenc* / video-conferenc* / videoconferenc* / video {meeting|talks|summit|conversation|chat|linkup}* / virtual {meeting|summit|talks|call} / by video / via video / over video / online {meeting|summit|talks}',
    phone:
      'phone call* / phone-call* / phoned / by phone / by telephone / over the phone / on the phone / via telephone / via phone / telephone {call|conversation|talks}* / phone {conversation|talks}* / telephoned / phone / telephone',
    talk: "{a|the|in a|their|his} {call|conversation} / call {with|between} / calls with / minute call / hour call / spoke {with|to} / speak{|s} {with|to} / spoke / speak / talk{|s|ed} {with|to} / had a conversation / held a conversation / conversation between / on call with / *'s {call|conversation}",
    meeting:
      'met / meet / meets / meeting with / meeting between / meeting of / meetings with / meeting / held a meeting / face-to-face / face to face / sit{s|} down with / sat down with / receives / received / hosts / tête-à-tête / in-person',
    negotiation: 'consultations / talks / summit / negotiations / discussions',
    visit:
      'visit / visits / visited / state visit / official visit / working visit / visiting / trip to / travel{s|led|} to / tour',
    arrival:
      '{was|were} {met|greeted|welcomed} / arrives in / arrived in / arrives / arrived / lands in / landed in / touched down / begins {|a|his|her} ~ visit / began {a|his|her} ~ visit / kicks off ~ visit / pay{s|} a ~ visit / paid a ~ visit / to visit / will visit / flies to / flew to / heads to / leaves for / left for / {make|makes|made|making} ~ visit / {begins|began|starts|started} ~ tour / {travel|travels|travelling|traveling} to',
    letter:
      'congratulat* / letter to / a letter / letters / sent a message / sends message / message of / messages of / telegram* / condolence* / exchanged {greetings|messages|letters|congratulations} / exchange {greetings|messages|letters|congratulations} / {birthday|new year} greetings / wrote to',
    statement:
      'joint {statement|declaration|communique|communiqué}* / issue* a joint / sign* a joint',
    told: 'told / tells / telling / informed / informs / briefed / briefs',
    anaphora:
      'call / conversation / talks / meeting / summit / visit / videoconference / discussion',
    tookPlace:
      'took place / was held / were held / happened / lasted / was conducted / takes place / held / came / comes',
    announced:
      'will / would / plan{s|ned|ning} to / is {set|due|scheduled|expected|planning|preparing} / are {set|due|scheduled|expected|planning|preparing} / set to / due to / scheduled / upcoming / expected to / intends to / agreed to {meet|speak|hold} / planned / prepar*  for / agree{|s|d} to / to {begin|start|open|resume|continue} / preparation{|s} {for|of}',
    announcedInHeadlines:
      'to {meet|visit|hold|speak|talk|travel|call|host|attend|discuss|receive|send}',
    ongoing:
      '{is|are|was|were} {holding|meeting|speaking|talking|under way|underway} / {has|have|had} begun / {talks|meeting|call|summit|negotiations|conversation|discussions|visit} ~ {begin|begins|began|started|starts|start|has started|under way|underway} / {is|are} taking place / {begin|begins|began|start|starts|started|open|opens|opened|continue|continues|continued|resume|resumes|resumed} ~ {talks|meeting|call|summit|negotiations|conversation|discussions|visit|consultations} / {arrives|arrived|has arrived|lands|landed|touched down|flew} {in|at|to} / on {a|his|her} ~ visit to',
    now: 'currently / right now / at this {moment|hour} / at the moment / now under way / as we speak',
    completed:
      'held / met / spoke / talked / took place / was held / were held / has {held|met|spoken|visited|ended|concluded} / have {held|met|spoken|ended|concluded} / conducted / lasted / ended / concluded / wrapped up / finished / visited / hosted / received / exchanged / sat down / discussed / paid / signed / left / departed / {had|has had|have had} ~ {call|conversation|talks|meeting|discussion|discussions}',
    cancelled:
      'no plans / not {planned|scheduled|planning} / cancel* / postpone* / called off / ruled out / rules out / did not {meet|speak|talk} / no {call|meeting|talks|conversation} / denied / denies / has not {spoken|met} / {no|not|any} plans / not {commented|comment|confirm|confirmed} / {declined|declines|refused|refuses} to {comment|confirm} / possible {call|meeting|talks|conversation|visit} / not yet {planned|scheduled|agreed} / {nothing|not} ~ scheduled / deny / {will|would|does|do} not {meet|speak|talk|call|visit} / {neither|nor} confirm* / unconfirmed / not plan*',
    not: "not / never / n't / without / no",
    earlier:
      'react* to / comment{s|ed} on / significance of / implications of / last {met|spoke|visited|held|talked|time|meeting|call} / previous / previously / their last / most recent / earlier this / earlier / last {year|month|week|summer|autumn|spring|winter|fall} / in the past / back in / recall* / first met / {have|has} met ~ times / {have|has} spoken ~ times / had met / had spoken / more than {40|forty} times / so far / to date / over the years / past decade / has visited / had visited / since then',
    aside:
      'since / before / ahead of / when / weeks before / days before / while / as / amid / until / despite / if / should / whether / unless',
    afterwards: 'after / following / followed / follows',
    plans:
      'invit* / accept* an invitation / plans to / will visit / to visit / next {meeting|summit|visit|call} / expected to / upcoming / would welcome / agreed to / looks forward / looking forward',
    ahead:
      'ready / readiness / plan* / will / would / intend* / expect* / aim* / hope* / upcoming / scheduled / {this|the} coming',
    said: 'said / says / told / according to / reported / reports / announced / announces / stated / added / confirmed / noted / wrote / write',
    conjunctions:
      'that / which / who / where / when / while / as / after / before / because / since / although / whose / whom / if',
    that: 'that',
    deputies:
      'envoy / envoys / aide / aides / adviser / advisor / spokesman / spokeswoman / spokesperson / representative / press secretary / ally / allies / assistant / daughter / wife / son / administration / government / team / inauguration',
    roles:
      'president / presidents / leader / leaders / prime minister / premier / chancellor / king / minister / ministers / foreign minister / foreign ministers / secretary / counterpart / counterparts / head of / heads of / diplomat / diplomats / chief / envoy / ambassador / pope / emir / sheikh / prince / crown prince / sultan',
    counterpart: 'with / to / and',
    and: 'and / & / ,',
    they: 'they / both / the two / the pair / the leaders / the sides',
    initiative:
      'at the {initiative|request} of / on the initiative of / initiated by / at the {russian|chinese|american} side / requested by / at the invitation of',
    inPlace: 'in / at / to / into / from',
  },
  amounts: {
    numbers: {
      thirteen: 13,
      fourteen: 14,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      'twenty-five': 25,
      'thirty-five': 35,
      a: 1,
      an: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      fifteen: 15,
      twenty: 20,
      thirty: 30,
      forty: 40,
      'forty-five': 45,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
    },
    hours: 'hours / hour',
    minutes: 'minutes / minute / mins / min',
    and: 'and / ,',
    half: 'and a half / and-a-half',
    phrases: {
      'an hour and a half / one and a half hours / hour and a half / hour-and-a-half': 90,
      'half an hour / half-an-hour / half hour / half-hour': 30,
      'an hour and a quarter': 75,
      'an hour and three quarters': 105,
      'three quarters of an hour': 45,
    },
    atTime: 'at / by',
    scales: { 'million / mln': 1e6, 'billion / bln / bn': 1e9, 'trillion / trn': 1e12 },
    percent: 'per cent / percent',
    months: 'months',
    lasted:
      'last* / spoke / talked / call / conversation / talks / met / meeting / discussion* / went on / ran for / long',
    about: 'about / around / roughly / approximately / some / nearly / almost',
    atLeast: 'more than / over / at least / longer than / upwards of',
    atMost: 'less than / under / at most / up to',
  },
  nameEndings: "'s / s' / '",
}

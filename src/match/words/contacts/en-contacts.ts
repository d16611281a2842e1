import type { ContactPhrases, ContactWords } from '#match/words/contacts/contact-words.ts'

const future: ContactPhrases = {
  phone: 'to {phone|telephone|ring} / will {call|phone|telephone|ring}',
  talk: "{to|will|i'll|we'll} {speak|talk|confer} / {i'll|we'll|i will|we will} be {speaking|talking} {to|with}",
  discussion: '{to|will} discuss',
  meeting:
    '{to|will} {meet|host|receive|welcome|greet|gather} / {to|will} see !{to|that|how|whether|if|what} / {to|will} {sit down|hold talks|come face to face|dine|lunch} / {to|will} have {|a |an }{|working |private |early }{dinner|lunch|breakfast|tea} with / {to|will} grant ~ audience / {to|will} hold ~ {summit|talks|meeting|negotiations} / will be {meeting|hosting|receiving|seeing} / {is|are} {due|expected|set} to {dine|sit}',
  visit:
    '{to|will} {visit|tour} / will be {visiting|a guest} / {to|will} {make|pay} ~ {visit|trip}* / will be in / will be the guest / is to be the guest',
  arrival:
    '{to|will} {arrive|travel|fly|land|head|come|go} {in|to|at|for|on} / {to|will} {arrive|travel} / off to / bound for / {is|are} due {in|at} / {is|are} to be in / {is|are} due to {fly|arrive|land|visit}',
  letter: '{to|will} {congratulate|write to}',
  negotiation: '{to|will} {negotiate|convene|consult}',
}

/** English. */
export const enContacts: ContactWords = {
  nouns: {
    video:
      'video call* / video-call* / videocall* / video link* / video-link* / videolink / video conferenc* / video-conferenc* / videoconferenc* / video {meeting|talks|summit|conversation|chat|linkup|exchange}* / virtual {meeting|summit|talks|call|conversation}* / {by|via|over|on|through} video / online {|* }{meeting|summit|talks|conversation}* / {met|meet|meets|talked|spoke|held|conferred|confer|speak|talk|gathered|gather} online / {over|via|by|through} {|the }internet / {over|via|by|through|on} {zoom|skype|webex|webcam|videoconferencing} / {remote|distance} {meeting|talks|summit|conversation|negotiations}* / {in front of|on|through|over} {|a |the |their |his |her }screen{|s} / virtually / onscreen / on-screen',
    phone:
      'phone call* / phone-call* / {by|via|on the|over the|via the|by the} {phone|telephone} / telephone {call|conversation|talks}* / phone {conversation|talks|chat}* / phone / telephone / on the line / {take|takes|took|make|makes|made|place|placed|receive|received|late|the|a|that|his|her|their|minute|hour|long|first} call / {put down|picked up|hung up} ~ {phone|receiver|line} / calls !{for|on|off|out|it|the|a|an|his|her|its|their|this|that|these|first|latest|talks|meeting|visit|summit|encounter|sit-down|conversation|himself|herself} / rang {|him|her|them} up / ring{s|} up',
    talk: "call {with|between} / on {a |}call with / *'s call / {conversation|conversations|dialogue|chat}{|s} / exchange{|s} of views / contact{|s} / in touch / dialogue",
    meeting:
      'meeting{|s} / face-to-face / face to face / one-on-one / tête-à-tête / in-person / in person / handshake{|s} / across the table / closed doors / {restricted|narrow|expanded|extended} format / encounter / audience with / sit-down / rendezvous / credentials / courtesy call{|s} / {sitting|sits|sit|sat} face',
    negotiation: 'consultations / talks / summit{|s} / negotiations / negotiating table',
    visit:
      'visit / visits / state visit / official visit / working visit / trip{|s} / tour / stay / stopover',
    arrival: 'arrival / tarmac / touchdown',
    guest:
      'guest{|s} !{of} / hospitality / delegation{|s} / red carpet / {honour|honor} guard / guard of {honour|honor} / {plane|motorcade|aircraft|train} / {over|for|at|a|the|working|state|private|joint} {dinner|lunch|breakfast|tea|banquet} / side by side / {walk|stroll} / family photo / welcoming ceremony / welcome ceremony / reception for',
    letter:
      'letter to / {a|his|her|their|the} {|two-page |joint |open |personal |handwritten }letter / your {excellency|majesty|highness} / dear {mr|madam|president|prime minister|brother|friend|colleague} / letters / {message|messages|greetings} {of|from|to} / {a|the|in a|congratulatory|condolence} cable{|s} / {a|in a|the|congratulatory|condolence} telegram / telegrams / condolence* / {birthday|new year|festive} {greetings|wishes|message} / congratulat{ions|ory}',
    statement:
      'joint {statement|declaration|communique|communiqué|document}* / issue* a joint / sign* a joint',
    told: 'told / tells / telling / informed / informs / briefed / briefs',
  },
  past: {
    phone:
      'contacted !{by} / contacts !{by|of|between|with|at|in|on|and|or|are|were|have|had|through|to|as|for|from|that|which|will} / {got|gets|been} in touch with / {reached out|reaches out|got through|gets through} to / phoned / telephoned / rang / called {him|her|his|up|prime minister|president|chancellor|premier|king} / called them !{reliable|worthy|a|an|the|very|good|productive|fruitful|constructive|excellent|important} / spoke ~ by {phone|telephone} / phones / telephones / calls {him|her|up} / rings / was {called|phoned|rung|telephoned} ~ by',
    talk: 'spoke {with|to|at|for|in|about|on|over|again|as|and|by} / talked / conversed / conferred / {spoken|been speaking|been talking} / {had|held} ~ {conversation|conversations|discussion|discussions|exchange} / spoke / {was|were} in conversation / speak{s|} {with|to|at|for|in|about|on|over|by} / talk{s|} {with|to|about|on|over|by} / confer{s|} / hold{s|} {a |} {conversation|call} / {chatted|conferred|caught up|heard} {with|from} / exchanged {words|remarks} / got {on|off} the phone / hung up / dialled / dialed / told each other',
    discussion:
      'discussed / exchanged views / agreed / compared notes / conferred / discuss / discusses / {weigh|mull|consider}{|s|ed} / agree{|s} / {went over|go over|touched on|touch on|raised|took up|reviewed|covered} / {was|were} discussed / spoken of',
    meeting:
      'met / {dined|lunched} {with|together} / entertained !{the|a|an|any|no|hopes|ideas|doubts|guests|crowds|audiences} / gather{s|ed} {in|at|for} / {held|had} ~ {meeting|talks|summit|negotiations} / sat {down|together} / received !{a|an|word|news|the} / hosted / welcomed !{the decision|the news|the move} / greeted / shook hands / {hugged|embraced} / {saw|seen} each other / sat across / meet / meets / sit{s|} {down|together} / receive{s|} !{a|an|word|news|the} / host / hosts / welcome{s|} !{the decision|the news|the move} / greet{s|} / {hold|holds} ~ {meeting|talks|summit|negotiations} / shake{s|} hands / {sat|sit|sits} opposite / {got|get|gets|had|has} {an hour|two hours|half an hour|minutes|time} with / {had|spent|spend} ~ {hour|hours|minutes|time} {together|face} / {was|were|is} received by / {was|is} the guest of / {had|has|have} an audience / {grant|grants|granted|granting} {|an |a }{|private |special |farewell }audience / {gave|gives|given} ~ audience / {had|has|have} ~ to {tea|lunch|dinner|breakfast} / {sat|sits|sit} with / {held|hosted|gave|hosts|holds} ~ {reception|dinner|lunch|luncheon|banquet} for / {call|calls|called} on {president|prime minister|mr|mrs|ms|his|her|king|queen|chancellor|foreign minister|sir|the president|the prime minister|the foreign minister} / {paid|pays|pay} ~ {call|courtesy call} on / {pay|pays|paid} ~ courtesy call / {came|come|comes} together {in|at|on|for} / {spent|spend|spends} ~ {hours|hour|minutes} ~ with / {had|has|have} seen {president|prime minister|chancellor|his counterpart} / {was|were|is} ~ guest{s|} of / {was|were} {received|welcomed|greeted|hosted} by / {dine|dines} {with|together}',
    visit:
      'visited / {made|paid} ~ {visit|trip} / {spent|spends} ~ {day|days|yesterday|weekend|morning|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday} in / toured / stayed / visits / pay{s|} ~ visit / tours / {dropped|stopped} {in|by} / was a guest / {was|were} in {town|the capital}',
    arrival:
      'reached ~ {for|on} ~ {visit|tour|trip} / arrived / landed / touched down / {flew|travelled|traveled|headed} {in|to|into|from|for} / {went|came} {in|to|into|for} !{office|power|force|effect|being|light|existence|know|terms|an|end} / left for / departed for / {began|started|kicked off|opened} ~ {visit|tour|trip} / {set|took} off for / crossed ~ border / crossed into / has {come|gone} to / {has|have|had} {come|flown|travelled|traveled} {on|for} ~ visit / arrive / arrives / land{s|} in / touch{es|} down / leaves for / {set|sets|setting} foot {in|on}',
    guest: '{was|were} {met|greeted|welcomed|received}',
    letter:
      'congratulated / exchanged {greetings|messages|letters|congratulations} / {sent|wrote|delivered|sends} ~ {letter|message|telegram|condolences|congratulations|wishes|greetings} / wrote to / writes to / wrote ~ to / felicitate{s|d} / congratulates / exchange {greetings|messages|letters|congratulations} / {sends|writes} ~ {letter|message|telegram|condolences|congratulations} / {has|have} written to / {sent|conveyed|conveys|extended|extends|sends} ~ {felicitations|greetings|condolences|sympathies}',
    negotiation: 'negotiated / {huddled|convened|consulted}',
  },
  present: {
    phone: '',
    talk: '{is|are|was|were} {speaking|talking} / {is|are} in conversation / having ~ conversation / {is|are|was|were} ~ {speaking|talking} {in|with|to|at}',
    discussion: '',
    meeting:
      '{is|are} {meeting|hosting|receiving|seeing|sitting} / {is|are} {|right }{now|currently|already} with {president|prime minister|chancellor|king|premier}',
    visit: 'visiting / {is|are} on ~ visit',
    arrival:
      'arriving / {fly|flies|travel|travels|head|heads|go|goes} {to|into|for} / {is|are} {travelling|traveling|flying|heading|going} {to|for} !{meet|speak|talk|confer|discuss|hold|visit|call|phone|receive|host|negotiate|have|be|sit|welcome} / {begin|begins|start|starts|open|opens} ~ {visit|tour|trip} / travel{s|} / {comes|come|coming|goes|is going} {to|for} !{know|terms|see|an|a|believe|understand|power|light|meet|speak|talk|confer|discuss|hold|visit|call|phone|receive|host|negotiate|have|be|sit|welcome} / {packs|packing} {his|her|their} bags',
    letter: '',
    guest: '{awaits|waiting for|await} {him|her|them}',
    negotiation: '{is|are} negotiating',
  },
  future,
  conditional: '',
  it: 'it / this / that / they',
  anaphora:
    'call / conversation / talks / meeting / summit / visit / trip / videoconference / discussion',
  tookPlace:
    'took place / was held / were held / happened / lasted / was conducted / takes place / held / came / comes',
  announced: [
    'will / would / plan{s|ned|ning} to / is {set|due|scheduled|expected|planning|preparing} / are {set|due|scheduled|expected|planning|preparing} / {set|due|about|ready} to / scheduled / upcoming / expected to / intends to / hope{s|} to / planned / prepar*  for / preparation{s|} {for|of} / {is|are|is due|are due} to {meet|speak|talk|visit|hold|host|sit|see|travel|fly|discuss} / tomorrow / next {week|month} / in the coming {days|weeks} / off to / bound for / {sit|sits|sitting} down with ~ {tomorrow|soon|next} / {later|this} {week|month} / by the end of / {wants|want|hopes|hope|promised|offered|ready|willing|keen} ~ {meet|speak|talk|visit|host|receive|travel|hold} / {could|may|might} {meet|visit|speak|talk|travel|hold|host|take place} / {date|dates|timing} {for|of} ~ {visit|meeting|summit|call|talks} / {not|nor} rul* out / on {his|her|their} way to / {brings|see|sees} ~ {first|next} {meeting|encounter|visit|call} / matter of {days|weeks|hours} / {in|within} {two|three|a few|several} {days|weeks} / on the {agenda|programme|program|schedule} for / {comes|goes} ahead / tonight / {gets|is getting|awaits|await} / in the diary / {is|are} to {be|take|have|come|go|attend|join} / takes part on',
  ].join(' / '),
  announcedInHeadlines:
    'due {in|for|at} / to {have|meet|visit|hold|speak|talk|travel|call|host|attend|discuss|receive|send|sit|fly|welcome}',
  ongoing:
    '{is|are|was|were} {holding|meeting|speaking|talking|under way|underway|visiting} / {has|have|had} begun / {talks|meeting|call|summit|negotiations|conversation|discussions|visit} ~ {begin|begins|began|started|starts|start|has started|under way|underway|opened|opens} / {is|are} taking place / {begin|begins|began|start|starts|started|open|opens|opened|continue|continues|continued|resume|resumes|resumed} ~ {talks|meeting|call|summit|negotiations|conversation|discussions|visit|consultations} / {arrives|arrived|has arrived|lands|landed|touched down|flew} {in|at|to|on} / touched down / on {a|his|her} ~ visit to / {has come|came} to / in progress / ongoing / being held / in session / {is|are} in {a|the} ~ {meeting|call} / {is|are|was|were} {at|in} {talks|conversation} / {is|are} on the {phone|line} / {is|are} {sitting|seated}',
  infinitives: 'to *',
  auxiliaries: 'will',
  futureForms:
    "will / won't / 'll / would / {is|are} {due|set|scheduled|expected|likely} to / {is|are} to / going to",
  departures:
    'left / leaves / depart{s|ed|} / head{s|ed|} / {set|took|sets|takes} off / off to / {flew|flies} out / {return|go|fly|fli}{|es|ing} {home|back|on to} / {returns|return} to / {will|to} {leave|fly|travel|go} {|on |back }to',
  there:
    '{is|are} {already |now |}in {town|the capital|the city} / {is|are} {already |now |back |}in / {has|have} come to / at the {airport|gate|door} / {flew|landed|arrived|drove|walked} in',
  welcomes:
    '{greet|welcom}{ed|es|s|e} / was {met|received} {at|by|on} / ceremon{y|ial} / {honour|honor} guard / guard of {honour|honor} / red carpet / applause',
  ceremonies:
    '{guard|guards} of {honour|honor} / {honour|honor} guard / anthem{|s} / {gun|gun-}{salute} / salute / {laid|lays|lay|laying} {|a |flowers |the }{wreath|wreaths|flowers} / wreath{|s} / red carpet / airport / {official|formal|welcoming|welcome} {welcome|ceremony|reception} / first lady / {his|her} wife / {king|queen}',
  formalVisits:
    '{official|state|working|first|historic|maiden|one-day|two-day|three-day|four-day|five-day} {|official |working |state |bilateral }{visit|trip|tour}',
  gatherings:
    'summit / conference / session / forum / dinner / {three-way|trilateral|trilateral|quadrilateral|multilateral} / council / commission / ministerial',
  now: 'currently / right now / at this {moment|hour} / at the moment / now {under way|going on|continues|continuing} / as we speak / {is|are} now {speaking|talking|meeting|holding|on}',
  completed:
    'had {a|an|his|her|their|the|two|phone|talks} / held / took place / was held / were held / has {held|met|spoken|visited|ended|concluded} / have {held|met|spoken|ended|concluded} / conducted / lasted / ended / concluded / wrapped up / finished / exchanged / paid / signed / left / departed / {had|has had|have had} ~ {call|conversation|talks|meeting|discussion|discussions} / during {the|a|his|her|their} ~ {meeting|talks|call|conversation|summit|visit} / in {the|a|their} ~ {call|conversation|meeting} / {pleased|satisfied} with / {outcome|result}{|s} / readout / {thanked|praised|congratulated|assured} / {managed|was able|were able} to / {returned|flew back|flew home} / {discussed|covered|raised} {were|was|by}',
  pastForms:
    '*{ed} / was / were / had / went / came / said / told / took / gave / made / held / met / spoke / began / saw / sent / left / wrote / flew / sat / rang / got',
  cancelled:
    "{will|would|did|does} not {be held|take place|happen|go ahead|come about|materialise|materialize} / {fell|falls|fallen} through / {tried|attempted|tries} {|in vain |repeatedly }to {|tele}{phone|call|ring|reach|speak|talk|contact} / in vain / or not / no answer / no plans / not {planned|scheduled|planning} / cancel* / postpone* !{from|to|until|till} / called off / ruled out / rules out / did not {meet|speak|talk} / no {|phone |telephone |such }{call|meeting|talks|conversation} / denied / denies / has not {spoken|met} / {no|not|any} plans / not {commented|comment|confirm|confirmed} / {declined|declines|refused|refuses} to {comment|confirm|take|speak|talk|meet|receive|answer} / {turned|turns} down ~ {request|offer|call|invitation} / not yet {planned|scheduled|agreed} / {nothing|not|nobody} ~ {scheduled|arranging|planning|planned} / deny / {will|would|does|do} not {meet|speak|talk|call|visit} / {neither|nor} confirm* / unconfirmed / not plan* / dismiss{ed|es} / {invention|fiction|rumour|rumor}{|s} / no ~ {call|meeting|talks|conversation} ~ {in the works|planned|scheduled|in the diary|on the agenda} / {is|are|was|were} not {going|about|expected|due} to / not ~ {preparing|prepared|arranged|arranging|scheduled|planned|planning|foreseen} / {not|no|never|n't} ~ {agreement|deal|plan|preparation|arrangement}{|s} {for|on|about|to} {|a |any |the |another |new |trilateral |three-way |bilateral }{meet|call|talk|speak|summit|visit|conversation}* / possible only / only {be |}possible / neither {confirm|deny|confirmed|denied}* / {does|do|did|would|could} not rule out / {question|questions|asked} about ~ {call|conversation|meeting|talks}",
  possible:
    'possible {call|meeting|talks|conversation|visit} / {call|meeting|talks|conversation|visit} ~ {is|are} {|only }possible',
  appeals:
    '{calls|called|calling} on ~ to !{discuss|talk|thank|congratulate|present|say|offer} / {wants|want|would like|wishes|seeks} {|to have |to hold }{to meet|a meeting|a summit} / {call|calls|called|calling|appeal|appeals|appealed|demand|demands|demanded|urge|urges|urged} ~ {talks|meeting|negotiations|dialogue|consultations|summit} / {open|ready|prepared|willing|readiness|willingness} {to|for} ~ {talk|talks|meet|meeting|negotiate|negotiations|dialogue|summit}',
  not: "not !{ruled out|bring|yield|produce|lead|end|result|reach|sign|resolve|achieve|bear|only|just|the first|once|one|a|long|alone|least} / never / n't / no !{less|fewer|longer|sooner|doubt}",
  without:
    'without !{a deal|deal|deals|agreement|an agreement|agreeing|any agreement|result|results|a result|a breakthrough|breakthrough|any breakthrough|progress|a joint statement|a statement|signing|ties|aides|interpreters|cameras|reporters|warning|notice|witnesses}',
  earlier:
    'react* to / comment{s|ed} on / significance of / implications of / last {met|spoke|visited|held|talked|time|meeting|call|visit|trip|saw} / last {state|official|face-to-face|in-person|phone|telephone|bilateral} {meeting|call|visit|trip|conversation|talks} / previous / previously / their last / most recent / earlier !{this month|this week|this year|last month|last week|in the week|in the month|today|in the day|that day|the same day|on|this morning|this afternoon|this evening} / last {year|month|week|summer|autumn|spring|winter|fall} / in the past / back in / recall* / first met / {have|has} met ~ times / {have|has} spoken ~ times / more than {40|forty} times / so far / to date / over the years / past decade / has visited / since then / {it was|was} in ~ that / often / regularly / frequently / {every|each} {week|month|year} / weekly / in recent {years|months} / usually / a single time / only once / all the time / constantly / permanently / {keep|keeps|kept|stay|stays|remain|remains} in {touch|contact}',
  earlierThanTold:
    'had {|already |also |both |first |last |previously |themselves |once |twice }{met|spoken|talked|visited|held|phoned|called|written}',
  aboutContact:
    'about ~ {talks|talk|meeting|meetings|conversation|call|calls|visit|negotiations|summit|contacts|discussions} {with|between} / {results|outcome|outcomes|details|progress|preparation|preparations} {of|from|for} ~ {talks|meeting|meetings|conversation|call|visit|negotiations|summit|contacts|discussions} {with|between}',
  about:
    'about / regarding / {possibility|idea|prospect} of / {result|outcome}{|s} of / {briefed|updated} ~ on',
  ofThat: '{about|of|on} {the fact|all}',
  topicIs: '{topic|subject|matter|issue|agenda}{|s} ~ {is|are|was|were|–|—|-|:}',
  topicOf: '{is|are|was|were} ~ {topic|subject|matter|issue|agenda|table}{|s}',
  aside:
    'since / before / ahead of / when / weeks before / days before / while / as / amid / until !{noon|midnight|late|early|well|shortly|just|about|around|nearly|almost|past|half|quarter|after|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1|2|3|4|5|6|7|8|9|10|11|12} / despite / if / should / whether / unless',
  whenTheyMet: 'when / as / while / where',
  afterwards: 'after / following / followed / follows / once',
  plans:
    'invit* / accept* an invitation / plans to / next {meeting|summit|visit|call} / expected to / upcoming / would welcome / looks forward / looking forward',
  ahead:
    'ready / readiness / plan* / will / would / intend* / expect* / aim* / hope* / upcoming / scheduled / {this|the} coming',
  notTelling:
    '{reported|revealed|announced|disclosed|confirmed|explained|recalled|asked|replied|commented|published|posted|tweeted|cited|quoted|learned|heard|described|called it|expressed|acknowledged|admitted|stressed|warned|noted|added|stated|wrote} / {scheduled|planned|expected|slated|supposed} / united / {armed|unmanned|so-called|red|need|indeed|speed|bed|shed|led|seed|feed|deed|hundred|sacred|wicked|naked|limited|detailed|experienced|advanced|unprecedented|renewed|related|based|united|interested|wide-ranging}',
  said: 'said / says / told / according to / reported / reports / announced / announces / stated / added / confirmed / noted / wrote / write / {statement|readout|message|note} ~ {read|reads}',
  answers:
    'asked {by|about|whether|if} / {replying|replied} to / answering / in {an|his|her} interview / told ~ interview',
  experts:
    'expert{|s} / analyst{|s} / analysis / columnist{|s} / commentator{|s} / observer{|s} / opinion{|s} / op-ed / interview{|ed|s} / editorial / historian{|s} / scholar{|s} / {professor|fellow|director} ~ {university|institute|centre|center} / explainer / former ~ {ambassador|minister|diplomat|official|adviser|advisor} / {once|formerly|previously} {|was |served as }an {adviser|advisor|ambassador} / reader{|s} / essay / author / it seems to me / i {suspect|believe|think|doubt|suppose} / in my view / in our view / {academic|researcher|pundit|strategist|writer}{|s} / viewpoint / commentary',
  comments:
    'explain{s|ed} {why|how} / comment{s|ed} on / react{s|ed} / hail{s|ed} / slam{s|med} / critici{ses|zes|sed|zed} / believes / doubts / warns that',
  questions:
    'why / how / what / whose / who / where / when / will / can / could / should / does / is / are',
  conjunctions:
    'that / which / who / where / when / while / as / after / before / because / since / although / whose / whom / if / but',
  relatives:
    'who / which / whose / that {hit|struck|rocked|shook|killed|claimed|left|swept|ravaged|devastated|occurred|happened|erupted|took|broke|destroyed|caused|injured|followed|began}',
  that: 'that',
  otherNews:
    'match / football / stadium / coach / team / tournament / {court|judge|verdict|prosecutor}{|s} / criminal / {police|crash|fire|missile|drone|shelling}{|s} / election{|s} / {festival|theatre|theater|concert|exhibition|film|movie|book|museum|artist|audience|music|stage}{|s} / {inflation|prices|shares|stocks} / {rain|snow|temperatures|weather}',
  disasters:
    'earthquake{|s} / quake{|s} / tremor{|s} / flood{|s|ing} / tsunami{|s} / hurricane{|s} / typhoon{|s} / cyclone{|s} / landslide{|s} / mudslide{|s} / wildfire{|s} / blaze{|s} / {plane|train|air|bus|helicopter|road} {crash|crashes|accident|accidents|disaster} / crash{|es} / explosion{|s} / blast{|s} / bombing{|s} / shooting{|s} / massacre / {terror|terrorist|suicide|gun|knife} attack{|s} / tragedy / disaster{|s} / eruption{|s}',
  home: 'coalition* / opposition / part{y|ies} / {lawmaker|senator|congressman|congresswoman|mp}{|s} / parliament / {bill|amendment}{|s} / {council|councillor|mayor}{|s} / local / municipal* / budget* / {salary|salaries|wage|wages|pension|pensions|tax|taxes} / referendum / {protest|protester|rally}{|s} / {vote|voter|votes|voters|ballot} / {resign|resigns|resigned|resignation} / residents / citizens / {pupil|school|hospital}{|s}',
  audience:
    '{conversation|talk|talking|speaking|spoke} {with|to} {the |}{newspaper|broadcaster|channel|agency|* News|* Times|* Post} / {to|with|by} {reporters|journalists|the press|the media|students|lawmakers|voters|workers|soldiers|troops|viewers|readers|residents} / interview{|s|ed} / anchor / judge / jury / on air',
  deputies:
    'special representative{|s} / envoy / envoys / aide / aides / adviser / advisor / spokesman / spokeswoman / spokesperson / representative / press secretary / ally / allies / assistant / daughter / wife / son / son-in-law / administration / government / team / inauguration',
  of: 'of / for',
  envoys:
    'special representative{|s} / envoy{|s} / emissar{y|ies} / ambassador{|s} / embassy / delegation{|s} / negotiator{|s} / governor / mayor',
  greeters:
    'vice premier / vice-premier / deputy prime minister / deputy * minister / vice foreign minister / ambassador{|s} / governor / mayor',
  roles:
    'president{|s} / leader{|s} / prime minister{|s} / pm / premier / chancellor / king / minister{|s} / foreign minister{|s} / secretary / counterpart{|s} / head{|s} of / diplomat{|s} / chief / envoy{|s} / ambassador / pope / emir / sheikh / prince / crown prince / sultan / chairman / ruler / governor / mayor / speaker',
  heads: 'president / leader / chairman / ruler / dictator / chief / head of state',
  counterpart: 'with / to / and',
  and: 'and / & / ,',
  they: 'they / both / the two / the pair / the leaders / the sides / the presidents / the ministers / each other / two {leaders|presidents|ministers|men|sides}',
  initiative:
    'at the {initiative|request} of / on the initiative of / initiated by / at the * side / requested by / at the invitation of',
  inPlace: 'in / at / to / into / from',
  by: 'by / via / over / on / through / in front of',
  perhaps:
    'perhaps !{the|one|even|more|most} / maybe / possibly / {may|might} {|well |already }have / presumably',
  many: '{leaders|presidents|premiers|prime ministers|foreign ministers|defence ministers|chiefs} {of|from} / {heads|chiefs} of {state|states|government|governments} / {african|european|eu|baltic|arab|asian|nordic|western|world|regional|g7|g20} leaders / g{20|7|8} / eu / nato / brics / asean / ecowas / apec / sco / african union',
  judges:
    '{hailed|hails|welcomed|welcomes|praised|praises|applauded|applauds|commented on|comments on|criticised|criticized|slammed|slams} ~ {talk|meeting|summit|call|conversation|encounter|dialogue|negotiation}{|s} / {spoke|remarked} {about|on} the ~ {talk|meeting|summit|call}{|s} ~ between / {glad|proud|pleased|happy} that',
  with: 'with',
  at: 'in / at',
  affairs:
    'war / conflict / aggression / invasion / situation / crisis / settlement / ceasefire / peace / fighting / events / election{|s} / rights',
  venues:
    'capital / palace / residence / airport / hall / building / hotel / city / on the sidelines / at the summit / at the forum',
}

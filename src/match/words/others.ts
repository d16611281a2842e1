import { en } from '#match/words/en.ts'
import type { LanguageWords } from '#match/words/language-words.ts'

/**
 * Months and weekdays of the languages in which no page is read, but in which sites print their days beside
 * texts of another one: Central, Western, Northern and Southern European, Turkic, Caucasian. Where two
 * languages mean different months by one word, it is the month of the language that more sites write in.
 */
export const others: LanguageWords = {
  ...en,
  dates: {
    ...en.dates,
    months: [
      'januar{|a|ja|i|ie} / jänner / januári / január{|a} / jan / ján / janv{|ier} / enero / ene / janeiro / genn{|aio} / gen / styczeń / stycznia / sty / leden / ledna / siječ{anj|nja} / sij / ianuarie / ian / tammikuu{|ta} / jaanuar{|i} / janvār{is|ī} / saus{is|io} / ocak / oca / yanvar / gener / xaneiro / јануар{|а|и} / јан / студз{ень|еня|} / қаңтар / қаң / январ{|и} / ιανουάριος / ιανουαρίου / ιαν / იანვარი / იან / հունվար{|ի}',
      'februar{|a|ja|i|ie|y} / február{|a} / febru{ár|ari} / feb / febr / fév{|r|rier} / febrero / fevereiro / fev / febbraio / luty / lutego / lut / únor{|a} / úno / velja{ča|če} / velj / helmikuu{|ta} / veebruar{|i} / februār{is|ī} / vasar{is|io} / vas / {ş|s}ubat / şub / fevral / febrer / febreiro / фебруар{|а|и} / феб / лют{ы|ага} / февруари / ақпан / ақп / феврал{|и} / φεβρουάριος / φεβρουαρίου / φεβ / თებერვალი / თებ / փետրվար{|ի}',
      'märz / maerz / mär / mars / marzo / março / marco / mar / marzec / marca / březen / března / bře / marec / ožuj{ak|ka} / ožu / marta / mart / martie / március / márc / maaliskuu{|ta} / märts{|i} / mart{s|ā} / kov{as|o} / maart / mrt / març / март{|а|и} / мар / сакавік{|а} / сак / наурыз / нау / μάρτιος / μαρτίου / μαρ / მარტი / მარ / մարտ{|ի}',
      'april{|a|ja|e|i|ie|is} / avril / avr / abril / abr / aprile / apr / kwiecień / kwietnia / kwi / duben / dubna / apríl{|a} / travanj / travnja / április / ápr / huhtikuu{|ta} / aprill{|i} / aprīl{is|ī} / baland{is|žio} / nisan / nis / aprel / април{|а|и} / апр / красавік{|а} / крас / сәуір / сәу / апрел{|и} / απρίλιος / απριλίου / απρ / აპრილი / აპრ / ապրիլ{|ի}',
      'mai / mayo / maio / magg{|io} / mag / maj{|a} / květen / května / kvě / máj{|a} / svib{anj|nja} / svi / május / máj / toukokuu{|ta} / maij{s|ā} / gegužė{|s} / geg / mei / may{ıs|is} / may / maig / мај{|а} / ма{й|я} / мамыр / мам / май / μάιος / μαΐου / μαι / მაისი / მაი / մայիս{|ի}',
      'juni{|ja|j|e} / juin / juno / junio / junho / jun / giugno / giu / czerwiec / czerwca / cze / červen / června / čvn / jún{|a} / lipanj / lipnja / iunie / június / jún / kesäkuu{|ta} / juuni / jūnij{s|ā} / biržel{is|io} / bir / haziran / haz / iyun / juny / јун{|а|и} / чэрв{ень|еня|} / маусым / мау / ιούνιος / ιουνίου / ιουν / ივნისი / ივნ / հունիս{|ի}',
      'juli{|ja|j|e} / juillet / juil / julio / julho / jul / luglio / lug / lipiec / lipca / lip / červenec / července / čvc / júl{|a} / srpanj / srpnja / iulie / iul / július / júl / heinäkuu{|ta} / juuli / jūlij{s|ā} / liep{a|os} / temmuz / tem / iyul / juliol / јул{|а|и} / ліп{ень|еня|} / шілде / шіл / ιούλιος / ιουλίου / ιουλ / ივლისი / ივლ / հուլիս{|ի}',
      'august{|a|i|us|e|s|ā} / aug / ao{û|u}t / agosto / ago / sierpień / sierpnia / sie / srpen / srpna / kolovoz{|a} / kol / avgust{|a} / augusztus / elokuu{|ta} / rugpjū{tis|čio} / a{ğ|g}ustos / ağu / avqust / avg / agost / август{|а|и} / авг / жні{вень|ўня} / жнів / тамыз / αύγουστος / αυγούστου / αυγ / აგვისტო / აგვ / օգոստոս{|ի}',
      'september / septembr{e|a|ie|is|ī|i} / sept / sep / septiembre / setiembre / setembro / settembre / set / wrzesień / września / wrz / září / zář / rujan / rujna / ruj / septembar / szeptember / szept / syyskuu{|ta} / rugsėj{is|o} / eyl{ü|u}l / eyl / sentyabr / setembre / септемб{ар|ра|ри} / сеп / верас{ень|ня} / вер / септември / қыркүйек / қыр / сентябри / σεπτέμβριος / σεπτεμβρίου / σεπ / სექტემბერი / სექ / սեպտեմբեր{|ի}',
      'oktober / okt / octobre / oct / octubre / outubro / ottobre / ott / październik{|a} / paź / říj{en|na} / říj / október / október / októbra / oktobra / oktobar / octombrie / lokakuu{|ta} / oktoober / oktobr{is|ī|i} / spal{is|io} / ekim / eki / oktyabr / outubre / октоб{ар|ра} / окт / октомври / кастрычнік{|а} / кастр / қазан / қаз / октябри / οκτώβριος / οκτωβρίου / οκτ / ოქტომბერი / ოქტ / հոկտեմբեր{|ի}',
      'november / nov / novembre / noviembre / novembro / listopad{|a|u} / lis / novembr{a|is|ī|i} / stude{ni|noga|nog} / stu / novembar / noiembrie / noi / marraskuu{|ta} / lapkri{tis|čio} / kas{ı|i}m / kas / noyabr / новемб{ар|ра} / нов / ноември / лістапад{|а} / ліст / қараша / қар / ноябри / νοέμβριος / νοεμβρίου / νοε / ნოემბერი / ნოე / նոյեմբեր{|ի}',
      'dezember / dez / desember / des / december / dec / déc / décembre / diciembre / dic / dezembro / dicembre / grudzień / grudnia / gru / prosin{ec|ce|ac|ca} / decembr{a|ie|is|ī|i} / decembar / joulukuu{|ta} / detsember / detsembri / gruod{is|žio} / grd / aral{ı|i}k / ara / dekabr / desembre / decembro / децемб{ар|ра} / дец / декември / снеж{ань|ня|} / желтоқсан / жел / декабри / δεκέμβριος / δεκεμβρίου / δεκ / დეკემბერი / დეკ / դեկտեմբեր{|ի}',
    ],
    weekdays: [
      'montag / lundi / lunes / segunda{|-feira} / luned{ì|i} / poniedzia{ł|l}ek / pondělí / pondelok / pon{edjeljak|edeljak|edeljek|} / luni / hétfő / maanantai / esmaspäev / pirmdiena / pirmadienis / m{å|a}ndag / maandag / pazartesi / dushanba / dilluns / понеде{љак|лник} / панядзелак / дүйсенбі / душанбе / δευτέρα / ორშაბათი / երկուշաբթի',
      'dienstag / mardi / martes / ter{ç|c}a{|-feira} / marted{ì|i} / wtorek / úter{ý|ý} / utor{ok|ak} / torek / mar{ț|ţ|t}i / kedd / tiistai / teisipäev / otrdiena / antradienis / tisdag / tirsdag / dinsdag / sal{ı|i} / seshanba / dimarts / уторак / вторник / аўторак / сейсенбі / сешанбе / τρίτη / სამშაბათი / երեքշաբթի',
      'mittwoch / mercredi / mi{é|e}rcoles / quarta{|-feira} / mercoled{ì|i} / {ś|s}roda / střed{a|u} / streda / srijeda / sreda / miercuri / szerda / keskiviikko / kolmapäev / trešdiena / trečiadienis / onsdag / woensdag / {ç|c}ar{ş|s}amba / çərşənbə / chorshanba / dimecres / среда / серада / сәрсенбі / чоршанбе / τετάρτη / ოთხშაბათი / չորեքշաբթի',
      'donnerstag / jeudi / jueves / quinta{|-feira} / gioved{ì|i} / czwartek / čtvrtek / štvrtok / četvrtak / četrtek / joi / csütörtök / torstai / neljapäev / ceturtdiena / ketvirtadienis / torsdag / donderdag / per{ş|s}embe / payshanba / dijous / четврт{ак|ок} / чацвер / бейсенбі / панҷшанбе / πέμπτη / ხუთშაბათი / հինգշաբթի',
      'freitag / vendredi / viernes / sexta{|-feira} / venerd{ì|i} / pi{ą|a}tek / pátek / piatok / petak / petek / vineri / péntek / perjantai / reede / piektdiena / penktadienis / fredag / vrijdag / cuma / cümə / juma / divendres / петок / петак / пятніца / жұма / ҷумъа / παρασκευή / პარასკევი / ուրբաթ',
      'samstag / sonnabend / samedi / s{á|a}bado / sabato / sobota / subota / s{â|a}mb{ă|a}t{ă|a} / szombat / lauantai / laupäev / sestdiena / šeštadienis / l{ö|ø}rdag / zaterdag / cumartesi / şənbə / shanba / dissabte / субота / сабота / сенбі / шанбе / σάββατο / შაბათი / շաբաթ',
      'sonntag / dimanche / domingo / domenica / niedziela / neděle / nedeľa / nedjelja / nedelja / duminic{ă|a} / vasárnap / sunnuntai / pühapäev / svētdiena / sekmadienis / s{ö|ø}ndag / zondag / pazar / bazar / yakshanba / diumenge / недел{а|я} / недеља / нядзеля / жексенбі / якшанбе / κυριακή / კვირა / կիրակի',
    ],
    onWeekdays: [],
    ofWeekdays: [],
    ofDays: {},
    days: {},
    capitalised: false,
    monthFirst: false,
    ofMonth: 'de / del / d',
    untilDay: '-',
    yearMarks: 'm. / ж. / ж / жыл* / г. / г / год / года / gada / й. / ý.',
  },
}

import type { TellingWords } from '#match/words/telling/telling-words.ts'

/** English. */
export const enTelling: TellingWords = {
  report: {
    top: {
      '-2': `
        any attack away bank because become central change changed condemns cost court dead drones
        ex fell fixed flags former give handshak happened if inflatio intervie key killed learned
        left less little longer lost matter much not nothing or our outgoing percent plans prices
        prison rate record rest sanction say somethin story stronges summits terms thought thrown
        too us wait why won words
      `,
      '-1.5': `
        abroad am ambassad army but cannot case chairman city civilian cut date do does envoy every
        faster few followed followin form full gets gone great guard guests hit journey judges know
        land least leave man many meetings men minutes missiles most never newspape no once only
        present read results road saying says she should show so televisi tell term test than there
        things thinks though towns wants weekend while win worst
      `,
      '-1': `
        against agency ago air all along been begun behind being biggest building cause could deeper
        did draw early economy enter even fall family fear fire follow fresh friends further gave
        get given goes hands happenin heard hears holiday home hoped invasion it its journali kind
        largest leaves leaving led let life line live lives local long look makes making may money
        must names need news north off offices one open others own partner passed past people
        planned point points policy politica public put quarrel remarks rift round run same sea see
        sees seven short side since six small soldiers spokesma stands step still strike strikes
        such taken tariffs third those turn turned turns twenty under until waters weight west what
        whether whole workers would year years yet
      `,
      '1': `
        addresse ahead airport beyond cable call ceasefir colleagu conversa course defence developm
        dinner diplomat discusse discussi doors face felicita foreign format gather gathered greets
        guest head held help high his hold host hour hours informed invitati invites joins joint
        ministry national nations neighbor official opens opposite pandemic part promise rd referenc
        region regional sends sent sources spoken state subject subjects support talked talks
        telegram th then together top touched travels virtual vow welcomed wishes working writes
        yesterda
      `,
      '1.5': `
        accordin among begins bilatera coming confer coronavi counterp countrie due elected energy
        events exchange her holds meets message met online pay phone relation sat service telephon
        today video wished
      `,
      '2': `
        bin closer congratu discuss evening greeting landed letter link place received receives
        spoke ties visit
      `,
    },
    anywhere: {
      '-2': `
        affair aimed anywhere appeal appears argues arrested arrests bag balance ball bank becomes
        believe block blog boats camp caught cent central champion cheap cheaper child claimed coach
        coffee committe complain condemns confirm control cost costs court dearer deeds denuclea
        dismisse district dollar don doubled draft economis editor eleven empty ex failure fewer
        flag freight fuel game games generals guilty habit handshak hardly headline hide hundreds
        increase inflatio inquiry intervie judge judges kilometr lake lawyer lawyers liked likes
        lodged loss machines map metres mine mistake nerve newspape officers pages patient percent
        pick polite prices prison proud pushed quite quotes radio rate rates rather reading reminded
        removed resident rivals season secret seems seldom sentence shells shelters shirts signs
        simply sixty smiles somebody somethin sour split station stronges swearing target tea
        teacher teaches televisi theirs thing thrown tourname transcri twelve usual verdict voters
        weak whenever whoever wickets woman won wounded write wrong
      `,
      '-1.5': `
        abuse add advice advised age anyone article asking authorit average badly banks bars beaten
        believes below beside blame blast born break brushed budget budgets cannot case changed
        comment company compromi contract controls council counted crowd crude currency cut damaged
        dead declined defeat differen dollars doubts dozen drew drones dropped easy exercise expect
        expects experts eyes facts fault fear fifteen fifth figure fill finds fine fire flags forget
        gift governed governor happened harm hearing helps hit honest houses however hurt if
        influenc isn isolatio issue itself know knows learned less lifted listened little longer
        looks lot lower man markets match mattered meddling middle millions minute missed modest
        necessar nobody none nothing noticed numbers object ocean often ordered output parts patrol
        per percenta perhaps photogra pictures police politici prepared proof publishe quarters
        really reason reasons record reform refused remains ring river rockets rose ruling say shops
        sight size sleep slow soldiers southern spend spends standard stopped story streets substanc
        suffer suggests suit sum summits supporte tariff tax ten therefor thinks thirty though
        threat traders tried true truth twenty universi updates using villages visitors wait watch
        water why wonder worst worth
      `,
      '-1': `
        accepted accident accused accuses acknowle administ advantag afresh alive allowed almost
        always ambassad anger angry any anybody apart appear approved argued army aside ask assault
        associat attacked attempt away bad ban bargaini basis battlefi beat because beef behalf
        believed belongs besides bill bombers bombs books breach breath brings broadcas burned busy
        buy buys cabinet calendar calling campaign cards cares caretake carpet caused channels
        chiefly children choice chose clashes click closing coalitio communiq companie concrete
        conditio congress consent consulte consumer cool corridor corrupti count countrys counts
        couple credit cross crossed daily damage danger data dates dealing decide decided demand
        denied denies deny departme depend desk destroye diary did die differ disagree divided
        doctors does doesn domestic dozens drone drop duties eight email emergenc engineer enough
        envoy envoys estate even event ever everybod everyone everywhe exists failed fall fallen
        falling far farmers feel feet fell few figures files final finding finished fit five fixed
        flights foes forced foreseen forgotte former forms foundati gained gap gathers generous gets
        goals goodwill got grand greatest grew grouping grows guarante guards handled happen harder
        heard hears heat heavy hoping hostages housing hung ill impresse injured instead interim
        inventio items jailed job journali justice key killed kindly knew language larger laugh
        learn least leave left lets lie lies like live loan lorries lose lost low makes may measure
        mend million minds mines miss missions money mood most moves name names neither networks
        nineties no nor north not note notice occupied odds officer offices only openings operatio
        opinion oppositi or orders outgoing overnigh owned packed paper papers patience paying pays
        picture places plain playing point port ports powerful powers preparin price promises proved
        provided psycholo pull pupils purchase putting quarrel quarrels quick raid rain ran read
        refrain regard register rejected rejects reminder republic rescuers resoluti retired rift
        rising risk road roof root route routes rule ruled rulers run satellit says scale school
        seats secrets seemed seen sees sell serious sessions seven shake shall shelter ships
        shooting short shot shots show showed shut single site six small smaller someone sooner
        sorry sort space spent stake starts stayed staying steel step still stories strategy street
        stretche string struck suits supreme surprise suspensi systems targets tariffs technica tell
        telling test than themselv think thought thousand tight tired toll tone tough train training
        trial tries try un until vessels vice visas voice votes waited waits walk walked wars
        warships watched watching wave weekend weekly weeks weighed west whereas whether win winter
        withdraw word worked workers works worries worse written yes yet you
      `,
      '1': `
        access achieved acting action active added addition afterwar agenda agreed aim airport al
        also among anthems appointm arranged backing backstop banquet benefit between binds both
        briefed broad bushfire business cable call capacity cease ceremony chains closely common
        competit complete comprehe concern condolen content conversa conveyed covers de deadlock
        dealt delegati delibera deliveri depth describe develop developm directly discuss discussi
        disease doors economic economie educatio effect effort elected embrace enterpri entry
        essentia evening events exchange eye firmly flow flowers format forthcom friction friendly
        fully future gathered growing handle health helping highest holding honours hoped host
        hosting https humanita independ industry internat issues joint jointly kingdom launch
        leadersh length letter library likewise lined mankind maritime matters mediatio memorial
        mention message met militari minerals ministry model monarch monument mounted moving
        multilat mutual neighbor network nuclear opportun outline pair partners peace peaceful
        person personal phone photo pleased pledged praised pressing program projects prospect
        prosperi prospero reaching recognit reforms region regular relation release renewal residenc
        resolve respect rests reviewed sat satisfie scheme schoolin security servicem sideline
        singled soften solid sorrow sources sovereig spoke stabilit stable standing standsti steady
        strength success successf summary talked talks tasks technolo teleconf tension terroris
        thankful timetabl today together touch traditio transit transpor treatmen trip trust
        undertak vaccines values victims videocon vow warm weighty welcomed welcomin wherever wished
        wishes wishing worried
      `,
      '1.5': `
        attend begins bilatera bringing brotherl carrying center ceremoni compare confer coordina
        coronavi counterp countrie cultural deepen discusse energy expresse extraord farming
        felicita firmer forecour forward frank friendsh fruitful gather glad global greeted guest
        guidance happines heartfel highly honour illegal initiati interloc invites join king landed
        lasting learnt margins marked ministri national notes opinions pace palace parade particul
        readout receive received regions renewed restrain role salute satisfac science secure
        session share shortly situatio sought steps stronger subject supply support telegram
        telephon tensions ties touched vaccine value video virus visited visitor visits warmly
        welcome widen wreath
      `,
      '2': `
        accords annivers areas bin closer communit congratu cooperat culture dwelt efforts fields
        greeting informed invited link nations pandemic peoples rd receives recent solidari strategi
        stressed subjects sworn thanked trilater underlin visit voiced wider wife
      `,
    },
  },
  held: {
    top: {
      '-2': `
        aim announce arrived began begin begins days due ever flew fly gather having holding host
        lady landed leads moment next pay rd reached saying seeks start started taking three
        tomorrow touched tour travel travels visit will
      `,
      '-1.5': `
        aide be carpet ceremony chair chief come confirme currentl five flies foot friends general
        goes group here hosted is join leaves leaving meetings ministry morning nation nations now
        official own person premier receive reporter same sets sitting soil special spokespe
        trilater trip until visits week welcomes
      `,
      '-1': `
        agenda are being bring capital carry comes coming correspo day envoy few gave given got
        governme guest heads hope interest invitati invites joins journali known meant meet meets
        month off opened out photo plane policy reach set seven sit spokesma state stay stop summit
        take third this under virtual welcome welcomed where
      `,
      '1': `
        about addresse after against alone among answer better border but cable calls ceasefir
        citing closed common construc could course defence developm dinner discusse election
        felicita fight fighting gathered good hour informs latter leadersh line looked might
        national no occasion other ready received regional sees service show side situatio so soon
        sources still subject subjects telegram their they trade up used very vow want was weeks
        whose wishes work writes yesterda yet you
      `,
      '1.5': `
        agree agreed brought coronavi exchange held home message met over peace power sat sends
        statemen truce were wished
      `,
      '2': `
        bin call called congratu conversa cooperat discuss each greeting had letter people phone
        sent spoke spoken talked telephon took well
      `,
    },
    anywhere: {
      '-2': `
        accused anthems artifici awaited banquet begins belongs briefing bushfire decade departs
        departur engageme fired flies flowers foreseen greet guard holding honour honours inside
        intervie lady lawmaker leaves lined noon pm presides protocol receive route salute school
        seventh shook signing sports started tonight travels waited welcomin
      `,
      '-1.5': `
        advises airport announce arrived arrives autumn backdrop bargaini believes besides board
        carpet ceremoni ceremony chair co coast connecte counter crime currentl custom daily dates
        dine due enlarged expected expects falls flew fly followed foot forced governor greeted
        guests gun happens hotel invited landed lands lay likely minerals neither odds offices
        paying plane planned played plenty programm returns rung shares sided sign single socialis
        stayed story sustaina taking theme tie tomorrow touches tour travel travelli treasure twice
        until visit vowed walked waved weekly welcomes western wife witness wives worked wreath
      `,
      '-1': `
        address agenda aim although annual appearan are area arrival aside attended audience base
        bear begin begun bomb business capital carrying century chains change chapter city clock
        comes company compare connecti correspo corridor covers crises cyber date days deepen deeper
        delegati delibera departme dinner door drawn drove environm event eyes federal finance flags
        forecour form formed framewor fresh gather goes guest guns heads hear helicopt here honor
        host hundred hybrid informal intellig intends investme invitati invites join journali
        journey landing leading leaving lies local makes mediator meet meetings meets memorial
        middle migratio ministry moment momentum morning mostly mounted nine oath official opinion
        oppositi palace parade party pay photo places predeces presente program purpose putting
        quick rd re reached receptio red renewal report rise rivalry sake schedule scheme seat
        sectors seek seeks sending senior separate served serves setting seven shake shape shortly
        shows signatur sit sits sitting speaker speech spokesma spokespe start stock straight sub
        summer take ten then thousand three tourism town track traditio trip trouble undertak
        vaccine virtual visited welcome west will women worries yearly
      `,
      '1': `
        able accepted addresse adds affirmed again against agencies ahead alike annivers attack
        attempts backed basis below better birthday blow bridge broad brought burden causes cease
        citing citizens competit concerne conditio condolen confiden consult contact conversa count
        covered crisis debt deficit delay delivere describe developi differen discuss does doing
        drones duty effect effort ending enter eve every exchange fair faster feel finish fire
        firmly food forces forthcom freedom glad goal good goods gratitud greeting grow happines
        happy help helped history holiday hostilit house humanita includin informed informs initiati
        interloc invasion keeps kingdom know lasting law less library life long looked lost luck
        mark marked matter mention message messages mining minutes monarch move moving multilat must
        need network north nothing open organiza ought outcome outline owed peaceful people photogra
        plan play pledge populati positive possible preparat pressed pressing principl problems
        producti promised prospero quarrel reason recent recognis relief renewed request resolved
        responsi reviewed sanction satisfac satisfie sends services settle settled shared ships
        silent singled situatio sorrow sorry source sources speed spirit spoken spring stabilit
        stage step stress summary tariffs teleconf telling tense tension thankful thing think
        towards towns treaty trust unity urged very village violence voice voted vow wall wanted war
        warheads website wishes without work worried yesterda yet
      `,
      '1.5': `
        accept account act adviser afterwar agree agreed aid arrangem assured bin bodies cable call
        calm cities condemne conflict conveyed dealt decision doubt dwelt elect escalati events fall
        families felicita field fighting fruitful fun gas historic hospital hour issued lasted
        latest least medical mentione mind missiles noted opinions opportun passed placed pleasure
        pointed praise progress proposed quickly rang readout regions remain repeated respect
        returned sat sent soon sovereig standing stressed strikes sympathy talked telegram territor
        thanked topic touch upon voiced wider wise wrote your
      `,
      '2': `
        brotherl ceasefir closely congratu construc continue coordina died expresse letter lives
        needed offered phone pleased praised prosperi reads recalled spoke success telephon thanks
        truce turned underlin view vote wish wished writes
      `,
    },
  },
  ongoing: {
    top: {
      '-2': `
        bin call congratu hold phone spoke talked telephon told
      `,
      '-1.5': `
        agreed conversa each had letter ministry office reports said sent speak week
      `,
      '-1': `
        about among be before between brought called cooperat discuss due end exchange foreign
        greeting held holds it message month new next no other over people sat spoken statemen talk
        took war well would
      `,
      '1': `
        afternoo ago along are arms became begun calm capital carry chair come comes commerce crisis
        day de delegati door economic economie energy five gather gave given greets hands he hope
        into invitati is leaves live look main meant meetings members minutes money nd nuclear off
        official open opposite plane policy premier rd reach receives release security sets six
        state table talking this tomorrow trip while without
      `,
      '1.5': `
        above air airport almost being charge chief chiefs city conflict counts deals early ends
        envoy extraord fear few flies friendly general gets got guns here hoped hosted importan
        informal joins largest leads left marked much our parliame person praises present right sits
        soil stood stop straight strategi stronger ten these travelle twenty under visits where
        whether win
      `,
      '2': `
        aide aim arrived began begin begins carpet ceremony correspo currentl days ever flew foot
        friends having holding lady landed leaving moment morning now opened own reached same saying
        seeks sitting start started taking third three touched trilater until visit welcome welcomed
        welcomes
      `,
    },
    anywhere: {
      '-2': `
        agreed bin congratu month noted offered phone telephon
      `,
      '-1.5': `
        account act afterwar aid brotherl call ceasefir closely confirme dealt expresse fighting
        latest letter life lost mind needed nothing pointed praised quoted recalled sent speaks
        spoke stressed talked text thanks view voiced war wider wish wished
      `,
      '-1': `
        affairs against agree alliance asked assured back beyond brought built cable cannot citizens
        close conflict construc contact continue conversa conveyed coordina crisis delay describe
        died discuss discusse does doing done during dwelt escalati events every exchange far field
        further gain get good held holds hoped hour humanita informed islands just keep keeping know
        less lives looked more move moving must need negotiat no occasion parliame passed pay peace
        people plan pleased possible promised prosperi reads ready residenc results run sanction
        send sends settleme so source sovereig spokesma spokespe stable stand statemen success tell
        thanked these think told touch troops truce trust turned underlin upon use very vote wanted
        wants we well what whatever wishes without work would writes written yesterda yet
      `,
      '1': `
        action address advisers afternoo agricult aide almost although annual appeared area arrives
        autumn based bear bears became becoming beginnin begun believe bomb bond breakthr brief
        broadcas business cameras capital car carrying case century chair chairman chance chapter
        chief children chosen commerce communiq continen crises cultural current customs daily date
        days dealing decided deeper demands deputy detail develop document doors drawn eager easier
        elected entered enterpri era evening event exactly example expected extraord fact fallen
        father fear few figures filled final finance finished follow followin formed foundati fourth
        function generati gives got greets guest guests halt handle hands handshak heard here him
        himself hopes host hosting however institut intellig intends investme investor invited
        involved join joins journey keen lasts lately lead legislat likely likewise links live local
        man meanwhil measures mechanis mediator medicine meets memorial migratio movement none nor
        notes oath offers official opinion outside palace particip past picture places planned plant
        platform policies politici politics priority private programs promise province puts quarrels
        quarter quick rail re recall receives recognit referenc retired rise rivalry road safety
        scale scheme search senior separate serves shape shut sign signatur six small soldiers solid
        solidari somethin south speaker st staff start state stepped stories stuck successf supplies
        technolo televisi term test tests third though three tie tomorrow touched tourism town
        transit travelli treated trouble turns until unusual value values various vice views villa
        warmth warning watched weigh where winter worry wrong yearly yes
      `,
      '1.5': `
        admitted advance aircraft angry appearan artifici atmosphe attached attacked attended base
        began begin believes belongs besides bonds brings budget candidat capacity centurie ceremoni
        circle city clock compare computer connecte connecti corner counter coup custom decade
        deepen delegati delibera departs deputies der desert desk dine dinner domain domestic door
        drafting drew ease embrace emergenc engageme executiv expects extended federal flies flown
        followed forecour foreseen framewor gains gesture headed headquar helicopt honor hotel
        includes inclusiv industri informal inspecti language leading liabilit lie lies lifted
        little love lower lunch major manageme marking meaningf middle miss model momentum monument
        morning motorcad mounted neither nine offices outbreak outgoing parade party plea poll
        potentia praises predeces presente presided presides programm putting ranging reached
        reaches reasons rebuildi receive receptio reforms regards reminder resort resource resume
        route school seat sectors seek sells setting shake shakes shares shortly signing single sits
        sitting slump speech starting store straight summer thank theme thirty thousand througho
        tourists traditio treatmen twice understo undertak uprising vaccine valuable valued visit
        visitor visitors voices von wait waiting weather welcomed west why wife withdrew wives
        worked
      `,
      '2': `
        advises airport anthems arrival arrived audience awaited banquet bargaini begins board
        carpet ceremony correspo corridor currentl departur drove fired flags flew flowers foot
        governor greet greeted guard gun guns happens holding honour honours inside intervie lady
        landed lands lawmaker lay leaving lined minerals moment noon oppositi paying plane played pm
        protocol red renewal returns sake salute seeks seventh shook sports started story sub
        sustaina taking touches treasure waited walked waved welcome welcomes welcomin witness
        wreath
      `,
    },
  },
  visit: {
    top: {
      '-2': `
        held meeting met received table their they together took
      `,
      '-1.5': `
        between bilatera called closed delegati discuss doors gatherin have holds hosts margins
        meets negotiat over place sat sit talks them time year
      `,
      '-1': `
        again agreed among are at behind being both calm common construc cooperat de deal dialogue
        dinner diplomac discussi each end energy face format had half hands hold holding hour hours
        informal its leaders live matters meet moment more no peace private promise residenc round
        sees session so summit than used vow war without work world
      `,
      '1': `
        ago ahead an be chief comes coming from given going he her him host into keep meetings month
        opposite out plane receive says service spokespe started stay stop then travels until
        welcome welcomed welcomes will
      `,
      '1.5': `
        arrived began begin day due during flew goes invitati leaves made morning next state three
        touched travel week working
      `,
      '2': `
        announce begins days fly landed ministry official pay reached start tomorrow tour trip visit
      `,
    },
    anywhere: {
      '-2': `
        agreed closed discussi margins matter nothing room settled soon treaty
      `,
      '-1.5': `
        across behind calm content de deal decision does doors easier eight encounte end holding
        hour might move moving negotiat never order pointed report rights sat stressed summer table
        talked than thanks things thought troops trust useful war without
      `,
      '-1': `
        act adviser afterwar again agency aides always answers anything arranged arrangem attacks
        attendin backstop bad because belong better binds border bridge charged coast common
        confiden construc conversa could covered cut cyber delay delibera depth difficul digital do
        duty east elsewher energy enter every everyone expresse extraord facilita families fear felt
        fighting final formed found frank fruit gas gather gathered gatherin get getting giving
        ground half hall handle hands having held hours human hybrid inaugura informed infrastr
        institut itself joins keeps killed know land law less let light lives locusts long looked
        looking lost measures meeting meets met ministri minutes my north noted observed offered
        opportun organiza pair paper photogra possible posted praise presence process producti
        promised prospect quickly regions residenc restored rests retreat returned safety saw sent
        session ships shook should shut source sources speed staff straight struggle subject
        subjects success talking tension terms text thankful they thing though threats topics toward
        transpor troubles turn under used view villa village voiced vow warned way weapons weekend
        wherever wishes work worry yearly yesterda young your
      `,
      '1': `
        abroad aim aircraft airport appearan areas army arrival ask attended base begin board cause
        ceremoni ceremony chairman change changed charge communit contact corridor daily deepen
        deeper defence deputy detail developi diplomac document drawn elected else ends engageme eye
        finance firmer fly follow followed follows form forum gets gives goal goes greeted growing
        gun health him hit honours hoped hosted investme invitati lead leadersh lift little local
        makes means member million ministry mission mutual nearer nine noon notes official pace paid
        pandemic parade plane powers predeces presente program province railway reached release
        renewal returns schools service setting shortly shows sign signing solidari solution
        spokesma spokespe state stay strength stronger telephon then thinks three tomorrow too tour
        travels trip twice value values views visits walked warmly water week weeks welcome welcomed
        welcomes wife wreath
      `,
      '1.5': `
        announce audience belongs bonds carpet carrying children comes compare confirme days decade
        due flags flew flies greet grown guard honor illegal independ invited journey lady landed
        likely lined memorial parliame party planned pm purpose rd receive red salute seeks sets
        shall technolo touched travel video visit visited welcomin why
      `,
      '2': `
        anthems banquet begins briefing departur falls fired flowers foot guns honour lay leaves pay
        played programm traditio vaccine
      `,
    },
  },
  phone: {
    top: {
      '-2': `
        begins came capital down flew guest host joint landed meet met off sat set sit summit
        virtual visit where years
      `,
      '-1.5': `
        agreemen are at began come delegati gather here hosts into link margins meeting meets next
        official received start table three together tour video will
      `,
      '1.5': `
        about asked events service talk
      `,
      '2': `
        accordin bin call congratu conversa phone speak spoke spoken talked telephon truce well
        wished
      `,
    },
    anywhere: {
      '-2': `
        airport ambassad begins ceremony chair city commissi delegati dinner doors eight flew guest
        hosts landed met plane private runs screen signed sworn tourism virtual visitor welcome
        wreath
      `,
      '-1.5': `
        am arrival banquet business cameras capital ceremoni closed conferen da door drove everythi
        fly forecour former greeted guard guests honour host hotel informal inside largest leads
        leaves live makes man meet meets noon opens receive received salute seen signing sit small
        sought table tour until visit wife
      `,
      '1.5': `
        aid bin brotherl closely confirme conflict contact continue coordina dealt doing dwelt
        fighting latest marked need placed reads remain repeated restrain settle situatio sources
        stressed strike truce vote wishes
      `,
      '2': `
        account attack call ceasefir channel civilian condemne condolen congratu conversa conveyed
        escalati events fun humanita missiles offered opinions phone pleased proposal rang readout
        settleme strikes success telephon territor touch wished
      `,
    },
  },
  video: {
    top: {
      '-2': `
        phone telephon today visit
      `,
      '1.5': `
        another close confer four home hour how into keep known leaders office partners statemen
        take tells them through together work world
      `,
      '2': `
        agree brought coronavi during exchange joint link online part summit video virtual
      `,
    },
    anywhere: {
      '-1.5': `
        deal down earlier high landed nuclear signed today visit wants working
      `,
      '1.5': `
        act action administ agree answer arranged because big borders cameras campaign chair change
        cities climate conferen crisis date decided deep depth direct draw during efforts everyone
        fight follow format frontier gathered getting goods got group handed happened idea independ
        looking measures mentione months needs nobody oil only opened or plan pressure promise
        quoted rd read referenc safe saying sovereig steady summit system tells tensions text topic
        turns written
      `,
      '2': `
        chancell citizens coronavi does duty economie fell form friend front gives global globe
        joined jointly keeping king largest link medical online pandemic problems proposed ruled
        rules screen search shows sought stayed supply vaccine vaccines video virtual virus
      `,
    },
  },
}

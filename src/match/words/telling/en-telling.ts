import type { TellingWords } from '#match/words/telling/telling-words.ts'

/** English. */
export const enTelling: TellingWords = {
  report: {
    top: {
      '-2': `
        drone drones far hit large no not oil only people policy spokesma than
      `,
      '-1.5': `
        against attack but can does it left near negotiat night now sanction should show so
        under without year
      `,
      '-1': `
        again agreemen all another being city during friendsh goes how its last may must never
        off once one peace put reporter says second spokespe statemen still stop take takes
        them there up while
      `,
      '-0.5': `
        are been brought country dialogue friend governme has have home invasion is keep long
        made make ministry more new old open out over place plan question reports say sent set
        soon they time told wants week went were what when which who world
      `,
      '0.5': `
        arrived between call closer come conflict da day diplomat discuss discusse due foreign
        four going head held his hours landed meet met office official on part partners prime
        receives regional relation security special start talk talks their together took trade
        two video where with working
      `,
      '1': `
        agenda agreed announce bin both by congratu conversa cooperat counterp countrie envoy
        hold invited leader media minister service state strategi telephon today
      `,
      '1.5': `
        bilatera phone talked ties
      `,
      '2': `
        received spoke visit
      `,
    },
    anywhere: {
      '-2': `
        badly damage dead drone drones fell fire happened hardly homes houses hurt none
        overnigh resident wrong
      `,
      '-1.5': `
        anything appear army ask attacked authorit cars charge claims company conditio
        continen count counted damaged decide died does electric else fear feel harder hit
        killed knows less looks lost man money north pictures power rather read run seems
        somebody south spokesma stopped story struck thing thinking town true turning united
        word
      `,
      '-1': `
        achieve across agencies air allowed although any area armed arranged blame broken but
        cabinet cannot central chairman channels children cities claimed clear committe
        concerne counts danger dictator door draw east either elect elsewher enough even
        everybod eyes failed fall falling far fault find gains guns half harm hear heard heavy
        helps higher if imposed institut intervie keeps know lay least lies like limits longer
        makes may me missile moving near needs newspape night no nobody nor nothing occupied
        off oil online opinion or ordinary others paper papers parts places plain police
        practice price prices proposal proposed reach really reason regions remarks request
        respecte road ruled rules sanction scale schedule sent sit sits small somethin stays
        strike suffered supply tell tells ten than think thinks third thousand tomorrow toward
        treated trouble try turned us used various warning whole why worked works worry yet
      `,
      '-0.5': `
        accepted accord address administ against aims alone another anyone attack away bad
        basis because beforeha begin behind believes belong belongs beside better big billion
        borders brings broke built buy cameras car case certain changed city claim companie
        complain concrete control denounce depends deputy der did doubt draft drew duties
        early eastern effect election emergenc ever example expect explaine exports faciliti
        fallen few fight fired food forces friends front gained gas get gets getting goes got
        ground hand hands here highly hope house however idea independ informat intellig
        intend invasion itself kind laid land large lately lead learn leaving let lifted lines
        little lives local looking lose maintain marked market mattered mean member men might
        million missiles months mostly name nearer needed neither never now numbers observer
        offensiv often one only opens operatio paid pair partner pay per percent picture
        pipeline plans policy politici politics preparat probably promise publishe put
        quarrels reads rest right role round rule same say says sea seat seek sees send
        serious seven shook show shows so soldiers some speaking speaks speech st staff
        strained strategy taken takes talking team tension themselv there things those though
        thought threat threaten towards tried trying use value visitor voice vote waiting
        walked wanted warned watch week weekend whether whom willing without worth writes
        written you young
      `,
      '0.5': `
        achieved action agency agreemen aid aim among areas arrived attend backed bond bring
        broadcas call called calm capitals challeng citizens climate condemne consider
        consulta contacts culture da dear decades delegati describe develop developi difficul
        directio discuss each earlier effort events expected favour fighting firmer firmly
        followed followin foreign forward fourth gatherin giving glad global go good grateful
        gratitud greeting growth guard guest happy health held helping high holds holiday
        honour hosts humanita interest join joint jointly lasting lasts leader leads length
        level likely link live margins matter meet meeting meetings militari military mind
        minister minutes month nation noted nuclear office parade parties phoned place planned
        pleased pleasure points politica premier press pressure previous privileg problems
        prolonge promised prosperi protecti putting raised rd readout receive remain remember
        represen results sat search senior separate serve settled several shared shortly
        shuttle signed sites solid sounded spoken statemen stay steady strength stronger
        success suggeste summit system talk talks tea term thanks through today took topics
        tourism traditio truce very view ways welcome well work working
      `,
      '1': `
        account adding affairs afterwar agenda agreed aide also announce answers attended
        backing benefit between biggest birthday both brotherl closer common comprehe concern
        concerns conflict construc counterp countrie crisis dealt deepen demand develope
        developm diplomat discussi dispute document drawn due economic elected envoy eve
        excellen exchange expresse fentanyl fields format friendly general guests happenin
        host hours importan inaugura informal initiati internat investme invitati invited
        island landed leaders links main matters met multilat neighbou partners peaceful
        peoples phone positive post prime program programm projects quoted rare receives
        receptio regional release residenc reviewed security service showed sides soybeans
        spoke stabilit stable state states subject supporte telephon tense thanked together
        topic touched tour trade travelle two underlin useful video views warm wife wish
        wished wishes
      `,
      '1.5': `
        airport congratu conversa discusse efforts future nations praised progress received
        relation situatio strategi support talked technolo ties trip visit visits
      `,
      '2': `
        bilatera cooperat issues subjects welcomed
      `,
    },
  },
  held: {
    top: {
      '-2': `
        days landed will
      `,
      '-1.5': `
        be next official visit week
      `,
      '-1': `
        announce are capital city da day four heads hold is may meet part place security see
        stay summit th
      `,
      '1': `
        after asked call called congratu discusse evening good holds meets message over speaks
        telephon their them told were would
      `,
      '1.5': `
        had held hours met phone
      `,
      '2': `
        spoke talked
      `,
    },
    anywhere: {
      '-2': `
        begins carpet likely plane
      `,
      '-1.5': `
        airport arrived guard landed live programm receive red spokespe week
      `,
      '-1': `
        begun briefing broadcas celebrat ceremony chief city comes da date days deals delegati
        dinner discuss document expected expects flew followed follows four gas given group
        guest hands heads himself hold honour hopes investme join local members off official
        planned played port receptio rest senior shook six speak spokesma started stated
        summit takes term then use visit welcome wife will writes yesterda
      `,
      '1': `
        answered backed become behind birthday call calm cannot capitals congratu continue
        conversa crisis dealt dear describe details developi differen difficul exchange
        expresse fentanyl fighting firm friend glad growing held hours informat keep lasting
        length letter looked looking matters million minutes multilat must named offered
        others parties peace peaceful people peoples points positive praised problems recent
        season share sovereig spring step stock stressed telephon took turned used very view
        views voiced war warm weapons went wished work wrote
      `,
      '1.5': `
        account conflict discusse done further message phone settleme situatio soybeans strong
        thanked useful wishes
      `,
      '2': `
        spoke talked
      `,
    },
  },
  ongoing: {
    top: {
      '-2': `
        phone spoke
      `,
      '-1': `
        after call had over says talked telephon
      `,
      '1': `
        agenda ahead an are began bin came city each governme heads is morning part partners
        place receives region several state summit three together wants way went where world
      `,
      '1.5': `
        da day days four official one security stay visit
      `,
      '2': `
        capital landed
      `,
    },
    anywhere: {
      '-1.5': `
        phone spoke talked telephon
      `,
      '-1': `
        agreed call confirme conflict congratu contacts could crisis discusse done further
        hours keep matters must nothing peace promised same says situatio thanked told view
        working
      `,
      '1': `
        afternoo agree air al along annivers any army began channel chief climate comprehe
        date days discussi drawn effort election energy events ever expects firmly followed
        gas getting given gives goes ground guests hard head heads here honour host hosts
        infrastr investme journali know lasts leadersh left level life limits members men
        morning move neighbou never nor official often oil opened parade passed politics
        powers prepare private programm publishe rare residenc round service shown shows six
        spokesma started stated stay summit table takes tea televisi term though until upon us
        victory visit welcomed wife yesterda
      `,
      '1.5': `
        abroad begun broadcas capital ceremony city da delegati dinner document flew four
        group guest informal likely national opening port reached receive receptio rest senior
        showed standing taking touched whom writes
      `,
      '2': `
        airport arrived begins carpet guard hands landed live plane played red shook welcome
      `,
    },
  },
}

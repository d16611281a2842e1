import type { TellingWords } from '#match/words/telling/telling-words.ts'

/** English. */
export const enTelling: TellingWords = {
  report: {
    top: {
      '-2': `
        drone drones hit large no not oil only people sanction spokesma than
      `,
      '-1.5': `
        against all attack but does it left near night off put should show so still under
        without year
      `,
      '-1': `
        again been being can city during friendsh goes how its last must negotiat never now
        one peace reporter reports says second takes them there up wants were while world
      `,
      '-0.5': `
        accordin after are back country friend governme has have home invasion is keep may
        more new once open place plan region say sent set take they time told week went what
        when which who
      `,
      '0.5': `
        agreed between both call closer come conflict congratu day foreign four held hours
        invited landed met news office official on part partners prime receives relation
        security speak special their together trip video will with working
      `,
      '1': `
        agenda bilatera bin by conversa counterp countrie da diplomat envoy hold leader media
        minister state strategi talk talks telephon today trade where
      `,
      '1.5': `
        announce phone talked ties
      `,
      '2': `
        received spoke visit
      `,
    },
    anywhere: {
      '-2': `
        badly dead drone drones fell fire happened hardly homes houses hurt overnigh story
        struck wrong
      `,
      '-1.5': `
        anything appear army ask attacked charge conditio continen count counted damaged
        danger decide died electric else everybod fault fear feel hit killed knows less longer
        lost man money needs north paper pictures plain power read run seems small somebody
        south stopped thing think thinking town true united
      `,
      '-1': `
        achieve across agencies air allowed any arranged authorit away beforeha begin blame
        broken cabinet cannot case central certain chairman children cities claimed claims
        company concerne does draw east either elsewher enough even eyes fall far find front
        gets guns half hand harder hear helps higher if imposed institut lay least lies like
        lives looking looks marked me missiles near newspape night no nobody nothing off oil
        online others paid papers partner parts places practice price prices proposal reach
        really reason regions respecte sanction scale sea sent sit soldiers somethin spokesma
        stays suffered supply tell tells ten than thousand tomorrow toward trouble try turned
        us warning whole whom why word works worry yet
      `,
      '-0.5': `
        administ against alone already although another anyone armed attack bad basis because
        behind believes belong belongs better borders brings built but buy cameras changed
        channels city clear control counts depends dictator did door doubt draft eastern
        effect election ends explaine failed fight fired follow food forces friends gained
        gains gas get goes got ground hands heard here hope house independ informat intellig
        intend intervie invasion itself journali keeps kind know laid large lately leaving let
        lifted limits little local lose maintain makes market mattered may mean men might
        million missile moment move name needed never nor now observer often one only opens
        operatio opinion or pair pay people per percent picture plan plans policy politics
        preparat promise proposed publishe put quarrels remarks reports request rest right
        road round rule rules same say says schedule seek sees send serious seven shows sits
        so some sources speaks strained strategy strike takes team tension terroris themselv
        there things third though thought use used value voice wanted warned watch week
        weekend weeks whether whose willing without worse worth writes written you
      `,
      '0.5': `
        afterwar agency agreemen among assured attend backed benefit bond bring broadcas call
        called campaign capitals citizens climate concerns conclude condemne confirme consider
        contacts culture date dates dear describe develope developi dialogue diplomac directio
        each earlier effort ended entered events everyone everythi farm favour fighting firmly
        followed foreign format fourth gave general glad go good goods grateful greeted group
        guard guest happenin head health held helping holds honour hosts how humanita importan
        included interest join joint jointly lasting later leader leads length letter likely
        link live meet meeting meetings militari military minister minutes month next noted
        office official outside parade part parties peaceful planned pointed politica pressure
        privileg problems prolonge promised protecti quoted raise rd reached receive repeated
        represen reviewed sat see senior separate serve service settled several shared shortly
        signed solid solution spoken stabilit steady stressed strong summit system talk tea
        televisi tense term thanks through today took topic tour travel travelle very voiced
        weight well where wife wished with work working
      `,
      '1': `
        account adding agreed aide aim al also announce answers attended between biggest
        birthday both calm closer common comprehe concern conflict construc counterp countrie
        crisis da dealt deepen delegati develop developm difficul diplomat discuss discussi
        dispute document drawn due elected envoy eve excellen exchange expresse fentanyl
        fields friendly future greeting guests high host hours inaugura informal initiati
        internat investme invitati invited island lasts leaders links matters met multilat
        nations neighbou nuclear partners peoples phone positive post posted praised premier
        prime program programm progress projects putting rare receives receptio regional
        release residenc results showed spoke stable state states subject supporte talks
        technolo telephon together topics touched truce two underlin video views warm welcome
        wish wishes
      `,
      '1.5': `
        affairs agenda airport congratu conversa discusse economic efforts landed main
        received relation security sides situatio soybeans strategi support talked thanked
        ties trade trip useful visit visits welcomed
      `,
      '2': `
        bilatera cooperat issues subjects
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

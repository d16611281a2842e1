import type { WordWeights } from '#match/words/telling/word-weights.ts'

/** English. */
export const enTelling: WordWeights = {
  top: {
    '-2': `
      drone drones hit large no not oil people sancti than
    `,
    '-1.5': `
      agains all attack being but does left night off only so spokes under withou year
    `,
    '-1': `
      again can city during econom follow govern it its last must never now one peace second
      should takes them there up wants were while world
    `,
    '-0.5': `
      are been contac each friend has have home how is keep may more new once over plan region
      say says sent set since take they time told week when which who
    `,
    '0.5': `
      agreed arrive betwee bin both call come congra countr day foreig four held his hours
      inform invite leader met offici on part partne praise prime relati securi speak their
      togeth trip video welcom will workin
    `,
    '1': `
      agenda bilate by confli conver counte da diplom envoy hold media minist state strate talk
      talked talks teleph today trade where with
    `,
    '1.5': `
      announ discus phone receiv ties visit
    `,
    '2': `
      spoke
    `,
  },
  anywhere: {
    '-2': `
      badly damage dead drone drones fell fire hardly homes houses hurt seems story wrong
    `,
    '-1.5': `
      analys anythi ask charge count died electr else fault fear feel hit killed knows less lost
      man paper pictur power read really reason somebo south stoppe struck thing town united
      wonder
    `,
    '-1': `
      across agenci air allowe any appear army arrang author away blame broken cabine case
      centra childr cities claims commen comple condit contra custom danger does draw east
      elsewh enough even everyb explai eyes far find front gets half hand harder hear helps if
      impose lay least lies like listen lives longer looks marked me money near needs newspa
      night no nobody north northe nothin off offens oil or others papers parts places price
      prices probab reach run sancti scale sea sent sit small soldie someth spokes stays supply
      team tells ten think thinki thousa try turned us warnin whole whom why word works worrie
      yet
    `,
    '-0.5': `
      admini advanc agains ally alone alread althou anothe anyone armed attack bad basis becaus
      become begin behind big brings built but buy camera cannot city claime clear compan contin
      contro counts critic decide defenc dictat did door doubt easter effect either electi
      emerge ends engine failed fight finish food forces found free gained gains genera get goes
      got ground guns happen hard heard here house indepe interv invasi itself journa keeps kind
      know laid land large lately leavin limits local lookin mainta makes manage market may mean
      men might millio missil most move name neithe never nor now observ often only openly opens
      operat opinio paid pair pay per percen plans propos publis puts remark replie reques rest
      right road rule rules safe same say says schedu seek sees send seriou seven short sits so
      speaks strain strike suffer takes tell terror than themse there third though threat toward
      troubl use value voice warned watch week weeken weeks whethe whose willin withou worse
      worth writes writte you
    `,
    '0.5': `
      action afterw agency agree al awaite backed bond bring broadc brough call called campai
      capita carry climat commer compar compre concer conclu contac countr create cultur dates
      dear detail direct docume each earlie econom electe entere evenin everyo expres face fair
      farm fighti forwar future gave glad global go good goods great greete group guard guest
      head health held hours how humani import inaugu includ initia intere invest invite island
      join joint jointl lasts later leader leads length level likely link meet meetin milita
      minist minute month multil neighb next noted offici outsid parade partie partne peace
      place pointe points possib post praise presen presid press pressu preven privil proble
      prolon protec questi quoted raise rd regard remain repres sat see senior serve servic
      settle sign signed social spent spoken stabil steadi steady stress strong sugges system
      take talk tariff tea televi tense term throug today took top topic tour treaty view voiced
      way well where wife wish wished wishes with work workin
    `,
    '1': `
      accoun adding agenda agreed agreem aide aim also among betwee bigges birthd both calm
      closer common constr consul crisis da date dealt deepen delega depart descri dialog diffic
      diplom disput drawn due ended envoy eve events everyt excell exchan favour fentan fields
      format greeti guests high host intern invita links matter met named nation nuclea peacef
      phone posted premie prime progra progre prospe puttin rare recept releas result separa
      shared showed soluti spoke stable state states strate summit talks techno teleph togeth
      topics touche travel two underl very video views warm
    `,
    '1.5': `
      affair airpor announ attend confli congra conver develo discus effort issues landed main
      receiv relati securi sides situat soybea suppor talked thanke ties trade trip truce useful
      visit visits welcom
    `,
    '2': `
      bilate cooper subjec
    `,
  },
}

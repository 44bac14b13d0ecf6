import { worldSets } from "./worldSets";

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that patterns name with `@`. A `~` stands for every form of a noun or verb. */
export const sets: Readonly<Record<string, readonly string[]>> = {
  ...worldSets,
  parent: words(
    "mum mam mummy mom mother dad daddy father parent parents mums dads mothers fathers stepdad stepmum",
  ),
  elder: words(
    "nan nana nanny gran granny grandma grandmother grandad granddad grandpa grandfather grandparent grandparents grandparents'",
  ),
  relative: words(
    "aunt auntie aunty aunts uncle uncles cousin cousins brother brothers sister sisters sibling siblings relative relatives family families relations niece nephew twin twins",
  ),
  family: ["@parent", "@elder", "@relative"],
  child: words(
    "child children boy boys girl girls baby babies son daughter sons daughters kids toddler teenager teenagers infant pupil pupils youngster",
  ),
  personPronoun: words("i you he she we they who everyone everybody anyone nobody someone"),
  objectPronoun: words("me you him her us them it himself herself themselves"),
  possessive: words("my your his her its our their whose"),
  article: words("a an the"),
  determiner: [
    ...words(
      "a an the this that these those each every any some no another either neither both all many several few more most",
    ),
    "@possessive",
  ],
  number: words("one two three four five six seven eight nine ten eleven twelve dozen"),
  be: words("is are was were be been being am isn't aren't wasn't weren't"),
  have: words("has have had having hasn't haven't hadn't"),
  modal: words(
    "will would can could shall should must may might won't wouldn't can't cannot couldn't shouldn't mustn't don't doesn't didn't do does did i'll we'll you'll they'll he'll she'll i'd we'd they'd",
  ),
  school: words(
    "school schools college university uni course courses training class classes lesson lessons sixth form education apprenticeship year years nursery tutor teacher teachers gcse gcses degree studies study playground pupils campus lunchtime pupil exams exam btec curriculum reading maths attainment academically",
  ),
  service: words(
    "council school schools college nursery police hospital surgery clinic agency agencies service services team department office gp doctor nurse midwife visitor worker workers teacher teachers staff professionals professional practitioners landlord housing solicitor court probation camhs charity company provider employer bank jobcentre dwp advice therapist consultant officer coordinator manager care senco guardian surgery agents tenant contractor customers customer clients client line helpline network partners school's social pharmacist dentist embassy",
  ),
  friend: words(
    "friend friends mate mates boyfriend girlfriend ex classmates schoolfriends neighbours neighbour pals gang dealers dealer penfriend",
  ),
  formerPartner: words("ex victim complainant perpetrator partner wife husband"),
  illness: words(
    "health healthcare medical dementia asthma epilepsy epileptic maternity postnatal antenatal nursing wound skin dental diabetes diabetic allergy eczema palliative hospital sickle cell cystic fibrosis heart kidney liver tracheostomy thyroid arthritis migraine anaphylaxis coeliac gastrostomy sepsis fracture burns pain ward hospice stoma feeding cancer respiratory asthmatic inhaler midwife midwives consultant memory stroke surgical physio oncology paediatric seizure seizures catheter renal",
  ),
  reading: words(
    "blood pressure weight temperature growth sugar sats glucose oxygen pulse heartbeat heart breathing levels level bilirubin jaundice bmi respiration weights rate iron insulin dose",
  ),
  clinician: words(
    "nurse nurses midwife midwives doctor doctors hospital clinic ward machine consultant dietitian dietician paediatrician gp gps surgery neonatal unit sonographer visitor",
  ),
  club: words(
    "hereford shrewsbury telford macclesfield accrington altrincham halifax hartlepool darlington gateshead carlisle kidderminster worcester gloucester woking maidstone stevenage barnet dagenham bromley aldershot eastleigh newport merthyr llanelli aberystwyth rhyl inverness livingston greenock stirling crawley burton tamworth nuneaton kettering scarborough cambridge oxford fc afc rfc everton liverpool leeds arsenal chelsea united city spurs tottenham villa derby newcastle sunderland rangers celtic wolves albion rovers town forest england wales scotland ireland burnley blackburn preston stoke norwich ipswich leicester nottingham west manchester sheffield bolton wigan hull millwall palace fulham brighton southampton portsmouth cardiff swansea tigers rhinos hibs hearts aberdeen barnsley middlesbrough boro watford luton reading birmingham coventry bristol plymouth exeter wrexham bournemouth huddersfield bradford barcelona madrid saints football rugby cricket vale stanley argyle hibernian rotherham doncaster walsall crewe swindon gillingham oldham rochdale salford fleetwood morecambe stockport tranmere grimsby scunthorpe mansfield chesterfield notts peterborough northampton colchester southend orient qpr brentford wycombe cheltenham yeovil torquay dundee kilmarnock motherwell falkirk juventus barca psg bayern dortmund warriors saracens harlequins wasps bulls lions athletic wanderers county hotspur harriers thistle academical",
  ),
  moving: words(
    "go goes going went gone come comes coming came get gets getting got travel travels travelling take takes taking took taken bring brings bringing brought drive drives driving drove lift transport return returns returned returning walk walks bus taxi late early",
  ),
  // Any of these before "difficult to place" or "peers" makes a person of the subject.
  someone: [
    "@family",
    "@child",
    ...words(
      "he she they we who him them people person young teen teens teenage group groups care ones kids kid adolescent adolescents lad lads youth youths case cases needs behaviour carer carers placement placements referral referrals sibs",
    ),
  ],
  substance: words(
    "water air heat skin nettles metal chemicals bleach soap blood food surface surfaces grass dust animals animal fur dog dogs cat cats hamster rabbit rabbits puppy chickens pigeons sheep cows pony bird birds horses peanuts nuts eggs dairy latex eyes eye mouth ground floor wall kerb ball plants plant pollen paint glue fire flame flames ice oxygen acid soil mud electricity wire ivy wool sand detergent fibreglass asbestos lead bacteria germs saliva faeces urine wound wounds needle needles hedge fence lamp post car lorry tree pavement bat puck racket racquet net",
  ),
  // What a parent does around a birth, where no comma parts the two.
  gaveBirth: words(
    "slept sang cut knew held cried wept fainted fed felt was had went came stayed bled lost saw took got could needed wanted moved worked did kept lived phoned named wore ate drank caught began found gave made sat spent thought turned are can may will should were squeezed gripped whispered shouted swore screamed smiled laughed asked rested tried stopped hummed texted",
  ),
  // What is put somewhere, held up or hung on a wall.
  thing: words(
    "bed beds bunk bunks goalposts goalpost highchair pushchair moses basket playpen cot sofa chair chairs seat seats bed beds furniture table tables gate camera cameras alarm alarms sign signs wardrobe ramp ramps rail rails tube tubes line needle cannula catheter bet bets order orders bin bins desk desks buggy pram shelf shelves bookcase book books picture pictures poster posters mirror lamp lamps rug carpet piano tv television telly aerial speaker speakers monitor monitors keyboard cylinder cylinders bottle bottles tank fridge cooker washing oven bath sink bulb bulbs pad pads patch implant crown filling tooth teeth brace stent stitch stitches tile tiles piece pieces jigsaw puzzle domino stone stones brick bricks post posts pole poles tent plant plants pot pots tree trees tattoo piercing stud earring sticker stickers logo comma commas apostrophe apostrophes hydrant extinguisher sensor sensors detector detectors socket plug switch router box boxes bag bags trap traps blame ball shot cone cones hoop goal goals net advert adverts ad ads microphone mic trampoline swing slide stage stall kiosk bench hoist commode frame walker window door heater radiator curtain curtains cage hutch kennel aquarium caravan mast bus skip stop stops",
  ),
  structure: words(
    "bridge pillar pillars brick bricks column columns beam beams wall walls roof ceiling floor shelf shelves piano bracket brackets books trellis roses rose stake stakes plant plants tree trees branch swing stilts rope ropes cable cables concrete steel joists plank planks balcony ramp ladder tent pole poles post posts mattress strut struts scaffolding foundations frame hammock canopy deck decking arch bookcase trunk tomatoes vine",
  ),
  gadget: words(
    "phone phones laptop laptops app apps website websites console device devices tablet browser software printer version router chromebook xbox playstation computer ipad iphone android windows bluetooth keyboard modem server firmware handset kindle",
  ),
  creature: words(
    "goat pig cow pony horse rat puppet meerkat cat dog owl toddler lady man woman baby witch wolf bear fox mouse rabbit bird robin kitten puppy hamster tortoise giant detective spy neighbour clown pirate monster dragon squirrel hedgehog badger boy girl passenger driver caretaker optician dentist doctor nurse guard judge reader actor stranger alien lion tiger monkey parrot snake fish seal hero heroine character narrator vicar teacher pupil",
  ),
  time: words(
    "sats suns mons tues weds thurs fris sat sun mon tue wed thu fri monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekly fortnightly monthly daily weekends weekend week weeks month months hour hours january february march april may june july august september october november december christmas easter today tomorrow yesterday evening afternoon morning",
  ),
};

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words of the wider world, by subject, that tell letters from the same letters in a plan. Patterns name them with `@`. */
export const worldSets: Readonly<Record<string, readonly string[]>> = {
  music: words(
    "song songs listen listened listening band bands music album albums single singles track tracks vinyl lp lps gig gigs tour rap rapper rapping sang singer guitar guitarist bass drums drummer dj decks mixtape spotify soundcloud bandcamp itunes playlist lyrics chart charts debut recorded remix rock grime drill folk punk indie studio concert orchestra choir stereo cassette beatles oasis",
  ),
  exam: words(
    "exam exams sat sitting resit resits paper papers revision revise revising syllabus grade grades passed pass failed certificate certificates level levels subjects needlework woodwork metalwork geography maths mathematics english french german history cookery typing 1960s 1970s 1980s 60s 70s 80s medicine kerala delhi mumbai india indian",
  ),
  route: words(
    "bus buses stop stops route routes train trains tram trams coach timetable platform junction motorway ferry terminal",
  ),
  power: words(
    "voltage volt volts cable cables pylon pylons substation electric electrical electricity transformer socket battery grid overhead line lines danger",
  ),
  compass: words(
    "wind winds windy facing faces faced face north south east west northerly southerly westerly easterly coast gale gales gust gusts mph knots breeze bearing degrees compass garden's sunny sunset",
  ),
  athletics: words(
    "cyclist cyclists cycling cycle doping doped banned ban athlete athletes runner runners sprinter marathon parkrun race races raced 5k 10k lap laps medal medals olympic olympics armstrong steroid steroids metres javelin squat deadlift bench strava",
  ),
  politics: words(
    "arafat palestine palestinian palestinians israel israeli israelis gaza peace treaty lebanon ceasefire hijack hijacked essay history historian documentary dictator revolution election parliament president minister ministers",
  ),
  photography: words(
    "camera cameras lens lenses shutter aperture photo photos photograph photography exposure tripod film",
  ),
  computing: words(
    "router broadband wifi internet laptop server servers software code coding github git commit merge merged repository repo branch disk download file files usb line lines fibre hub modem",
  ),
  company: words(
    "company companies ltd café cafe bakery gym shop business firm registered grant grants enterprise directors director profit profits invoice customers employer employs founded founder charity project volunteers parcel run runs funding community garden hire pays",
  ),
  personalData: words(
    "data gdpr privacy leak leaked cookies hacked breach breaches fined fine commissioner commissioner's records laptop website spam stolen ransomware cctv photos dpo registered registration complaint complain complained foi freedom information password passwords",
  ),
  screen: words(
    "sitcom rerun reruns repeat repeats episode episodes series channel tv telly television film films movie movies dvd netflix hawkeye korea korean 4077 cartoon anime manga animation animated studio streaming watched watching",
  ),
  meal: words(
    "banana bananas beans carrots swede turnip fish haggis mince sausage sausages bangers potato potatoes gravy peas pie dinner lunch supper butter menu corned beef plate plates eat eats ate eaten cook cooked cooking serve served canteen kitchen fork mushy onion onions cheese bacon burger roast",
  ),
  seasoning: words(
    "grit gritter gritting gritted snow ice icy path paths pavement driveway road roads lorry dough tears boiling boil vinegar pepper pan chips crisps sugar bath cooking cellar pinch sea shaker sachet sachets",
  ),
  military: words(
    "army regiment soldier soldiers gun guns artillery navy raf battle war barracks cadets veteran veterans",
  ),
  make: words(
    "samsung galaxy apple nokia sony motorola huawei google pixel mercedes bmw audi ford vauxhall toyota honda nissan peugeot renault citroen fiat kia hyundai skoda volkswagen vw volvo mazda suzuki lexus jaguar tesla dacia yamaha kawasaki canon nikon lenovo dell hp bosch dyson casio lego nike adidas puma yonex gibson fender",
  ),
  // What has a title.
  work: words(
    "film films movie cinema song album poem novel band bands theatre magazine podcast quiz musical dvd netflix watched boxset odeon ballet opera painting sitcom playwright gig charity concert playlist comedy bbc sequel trilogy thriller exhibition comic",
  ),
  // What has a name painted on it.
  namedKind: words(
    "salon launderette pub café cafe shop bakery boutique channel varnish perfume swimmer boat ship ironclad warship battleship gunboat frigate steamer steamship tugboat dinghy schooner submarine cutter hms uss ss rms ferry yacht barge narrowboat lifeboat trawler robot brand label trainers horse racehorse game ride rollercoaster wall duo app website gym nightclub restaurant takeaway deli florist",
  ),
  pet: words(
    "dog cat tabby kitten puppy pony mare foal hamster rabbit budgie parrot tortoise gerbil ferret goldfish spaniel labrador terrier collie greyhound guineapig lizard gecko donkey llama",
  ),
  // What a child moves from or to.
  stage: words(
    "home homes care nursery primary secondary junior infant infants juniors hospital foster fostering adoptive prison custody placement placements carer carers services service camhs residential unit year class reception adulthood adult childhood cot bed bottle cup milk solids crawling house flat hostel lodgings independence independent living life work child's children's ward key stage early teenager teens job refuge country bungalow village team worker table room mainstream part full sen ehcp respite kinship special academy pre preschool toddler",
  ),
  beast: words(
    "wallaby monkey monkeys llama alpaca penguin peacock hen hens chicken chickens python gecko lizard emu otter badger fox goat goats sheep cow cows bull horse horses pony rabbit rabbits hamster gerbil ferret parrot budgie tortoise terrapin dog dogs cat cats puppy kitten pig pigs piglet donkey snake elephant tiger lion bear chimp gorilla meerkat guinea macaque macaques stallion mare foal owl hawk pigeon goose geese duck ducks rat rats mouse mice bees spaniel labrador terrier collie greyhound",
  ),
  // People of stories and of trades whom no plan is about.
  character: words(
    "pirate pirates villain butler tenor soprano baritone bookmaker treasurer landlord cashier accountant actor actress tenant groom bride captain king queen prince princess thief bursar vicar curate builder plumber banker lodger conjuror magician wizard cowboy sheriff outlaw knight sailor clerk convict",
  ),
  // What makes a tune: words that no plan has by the way.
  tunes: words(
    "rap rapper song songs album albums gig gigs vinyl guitar drums drummer bass chord chords melody verse chorus lyrics orchestra concert dj playlist mixtape folk jazz punk tune piano violin cello tempo singer",
  ),
  sport: words(
    "referee umpire boxer boxers wrestler wrestlers goalie foul tackle tackled scrum goalkeeper striker midfielder penalty offside linesman batsman bowler innings wicket volley fencing fencer foil epee sparring wrestling judo karate taekwondo rugby netball lacrosse bat racket puck opponent opponents",
  ),
  // Games of aim: where the ball, the dart or the arrow goes.
  game: words(
    "darts dartboard snooker golf golfer tennis badminton squash archery archer putt putting serve serves backhand forehand volley bowls bowler curling croquet striker penalty penalties shot shots bullseye spin accuracy power cue",
  ),
  // What something changes from or to that is no stage of a child's life.
  passage: words(
    "verse chorus paragraph paragraphs scene scenes shot shots slide slides crawl butterfly backstroke breaststroke freestyle lights petrol diesel electric coal solar oil steam metric decimal euro democracy dictatorship autumn black white colour colours key keys chords notes note ramp ramps solid liquid vapour digital analogue cash cards card software database spreadsheet pumps pump ice attack defence stanza stanzas chapter chapters movement movements track tracks pose poses jump jumps gear gears lane lanes tarmac gravel carpet tiles sand minor major bar bars beam dusk dark dawn hydrogen moth frog frogs",
  ),
  // Where one learns a trade.
  workplace: words(
    "salon garage shop café cafe nursery firm office hospital ward company bank gym vet vets farm hairdresser hairdressers solicitors builder builders bakery restaurant hotel surgery cook mechanic chef plumber electrician library dentist zoo stables factory studio theatre pharmacy museum boots tesco asda sainsbury greggs chemist florist kennels joiner joiners plumbers café warehouse barber barbers airport newspaper",
  ),
  // What follows letters that mean what a plan means by them.
  careThing: words(
    "meeting meetings plan plans report reports review reviews assessment assessments visit visits referral referrals enquiry enquiries inquiry investigation conference conferences panel hearing application applications process procedures procedure threshold worker workers teacher team teams nurse lead chair order orders risk risks concern concerns screening tool category status duty appointment appointments letter letters planning strategy council nurse forum professional professionals service services care course training",
  ),
};

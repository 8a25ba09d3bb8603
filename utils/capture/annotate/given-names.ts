/**
 * Given names people commonly have, by the languages of those who give them, in lower case. Only a sign that a column holds names: the
 * lists are neither whole nor without each other's names.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: `aaron adam adrian alan albert alex alexander alexandra alice alina amanda amelia amy andrea andrew angela anita ann anna
    anne anthony antonio arthur ava barbara beatrice ben benjamin bernard bill brandon brian bruno carl carla carol caroline
    catherine cecilia charles charlotte chris christian christina christine christopher claire clara claudia colin daniel
    daniela david deborah denis dennis diana dominic donald donna dorothy edward eli elizabeth ella ellen emily emma eric
    ethan eva evelyn felix fiona frances frank gabriel gary george gerald grace grant gregory hannah harold harry heather
    helen helena henry hugo ian ingrid isabel isabella ivan jack jacob jake james jane janet jason jeff jennifer jeremy
    jessica joan joe john jonathan joseph joshua judith julia julian julie justin karen kate katherine kathleen keith kelly
    kenneth kevin kyle lara larry laura lauren leon liam linda lisa louis louise lucas lucia lucy luke marc margaret maria
    marie marina mario mark martha martin mary matilda matthew max maximilian maya megan melanie melissa mia michael
    michelle mike nancy natalia natalie natasha nicholas nick nicolas nicole nina noah oliver olivia oscar pamela patricia
    patrick paul paula peter philip rachel ralph raymond rebecca richard rita robert roger ronald rosa rose ruth ryan
    samantha samuel sandra sara sarah scott sean sebastian sharon silvia simon sofia sophia sophie stephanie stephen steven
    stuart susan teresa theresa thomas tim timothy tom valentina vanessa victor victoria vincent walter william zoe`,
  de: `adam alexander alexandra andrea andreas anna anne barbara benjamin bernd bernard christian christina christine clara
    claudia daniel daniela david dennis diana elena elizabeth ella emma eric erik eva felix fiona florian frank gabriel
    hannah hans harold heinrich helena hugo inge ingrid irene isabel isabella jan johan jonas jonathan judith julia julian
    jürgen karin karl katharina klaus lara laura lea leon leonie linda lisa louis luca lucas lukas magdalena marc marco
    maria marie marina mario mark markus marta martha martin max maximilian melanie michael monika nicole nina noah oliver
    oscar patrick paul paula peter petra philip ralph richard robert rosa rose sabine samantha samuel sandra sara sarah
    sebastian silvia simon sofia sophia sophie stefan stephanie susanne tanja teresa theo theresa thomas tim tom ursula uwe
    valentina vanessa victoria vincent walter werner wilhelm wolfgang`,
  fr: `adrian alexandra alice anne antonio arthur bernard bruno camille caroline catherine charles charlotte christian
    christine claire clara claudia daniel david denis diana dominic elena emma eric eva florian frances gabriel hugo ines
    irene isabel jacques jean julia julie laura lea leon louis louise lucas marc margaret maria marie marina martin michel
    nicolas nicole nina noah olivia patricia patrick paul philippe pierre robert rose samuel sandra sara sarah sebastian
    simon sofia sophie stephanie theo thomas valentina vanessa victor victoria vincent zoe`,
  es: `adrian ana andrea angela antonio barbara bruno carla carlos cecilia clara claudia daniel daniela david diana diego elena
    eva fernando gabriel hugo ines irene isabel javier jorge jose juan julia julian lara laura lucia luis magdalena manuel
    marco maria marina mario marta martin matilda miguel nicolas oscar pablo pamela patricia paula pedro rafael rita roberto
    rosa samuel sandra sara sergio silvia simon sofia tatiana teresa valentina valeria vanessa victor victoria`,
  it: `andrea angela anita anna antonio barbara beatrice bruno carla cecilia chiara claudia daniela elena emma eva fernando
    francesca francesco gabriel giovanni giulia irene isabella julia lara laura linda luca lucia marco maria marina mario
    marta matilda matteo nina olivia pamela patricia rita roberto rosa samuel sandra sara sergio silvia sofia teresa
    valentina valeria vanessa victoria`,
  pt: `ana antonio bruno carla carlos caroline claudia daniel daniela fernando gabriel helena hugo ines isabel isabella jorge
    jose julia julian lara laura lucas luis manuel marco maria marina mario marta miguel patricia paula pedro rafael rita
    roberto rosa sandra sara sergio silvia sofia teresa vanessa victor victoria`,
  nl: 'jan johan lucas noor',
  sv: 'anna eric erik eva ingrid jan johan karin karl',
  pl: 'adam anna jan monika natalia',
  ru: `alexander alexandra alina anna diana dmitry elena ivan maria marina natalia natasha nina sergei tatiana valentina
    valeria victor victoria vladimir агата аида айгуль алекс александр александра алексей алена алёна алина алиса алла
    анастасия анатолий ангелина андрей анна антон антонина арина аркадий арсений артем артём артур богдан борис вадим
    валентин валентина валерий валерия варвара василиса василий вера вероника виктор виктория виталий владимир владислав
    всеволод вячеслав галина геннадий георгий герман глеб григорий данил даниил дарья денис диана дина дмитрий ева евгений
    евгения егор екатерина елена елизавета жанна захар зинаида зоя иван игорь илья инна ирина камила карина кирилл клавдия
    константин ксения лариса лев леонид лидия лилия любовь людмила майя макар максим маргарита марина мария марк матвей
    милана михаил надежда наталия наталья никита николай нина оксана олег олеся ольга павел петр пётр полина раиса рамиль
    регина ринат роман руслан рустам светлана семен семён сергей софия софья станислав степан тамара татьяна тимофей тимур
    ульяна фатима федор фёдор филипп эдуард эльвира эмма юлия юрий яна ярослав`,
  el: 'elena eleni maria sofia',
  ar: 'aisha amir fatima hassan ibrahim maya mohamed mohammed muhammad noor omar yusuf',
  hi: 'amir maya priya raj rita',
  zh: 'chen mei wei',
  ja: 'hiroshi yuki',
};

/** All of them, each once. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(Object.values(BY_LANGUAGE).flatMap((names) => names.split(/\s+/)));

/** Given names people commonly have in the languages of the product, in lower case. Only a sign that a column holds names. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron adam adrian aisha alan albert alex alexander alexandra alice alina amanda amelia amir amy ana andrea andreas andrew angela anita ann anna
  anne anthony antonio arthur ava barbara beatrice ben benjamin bernd bernard bill brandon brian bruno camille carl carla carlos carol caroline
  catherine cecilia charles charlotte chen chiara chris christian christina christine christopher claire clara claudia colin daniel daniela david
  deborah denis dennis diana diego dmitry dominic donald donna dorothy edward elena eleni eli elizabeth ella ellen emily emma eric erik ethan eva
  evelyn fatima felix fernando fiona florian frances francesca francesco frank gabriel gary george gerald giovanni giulia grace grant gregory
  hannah hans harold harry hassan heather heinrich helen helena henry hiroshi hugo ian ibrahim ines inge ingrid irene isabel isabella ivan jack
  jacob jacques jake james jan jane janet jason javier jean jeff jennifer jeremy jessica joan joe johan john jonas jonathan jorge jose joseph
  joshua juan judith julia julian julie jürgen justin karen karin karl kate katharina katherine kathleen keith kelly kenneth kevin klaus kyle lara
  larry laura lauren lea leon leonie liam linda lisa louis louise luca lucas lucia lucy luis lukas luke magdalena manuel marc marco margaret maria
  marie marina mario mark markus marta martha martin mary matilda matteo matthew max maximilian maya megan mei melanie melissa mia michael michel
  michelle miguel mike mohamed mohammed monika muhammad nancy natalia natalie natasha nicholas nick nicolas nicole nina noah noor oliver olivia
  omar oscar pablo pamela patricia patrick paul paula pedro peter petra philip philippe pierre priya rachel rafael raj ralph raymond rebecca
  richard rita robert roberto roger ronald rosa rose ruth ryan sabine samantha samuel sandra sara sarah scott sean sebastian sergei sergio sharon
  silvia simon sofia sophia sophie stefan stephanie stephen steven stuart susan susanne tanja tatiana teresa theo theresa thomas tim timothy tom
  ursula uwe valentina valeria vanessa victor victoria vincent vladimir walter wei werner wilhelm william wolfgang yuki yusuf zoe
  агата аида айгуль алекс александр александра алексей алена алёна алина алиса алла анастасия анатолий ангелина андрей анна антон антонина арина
  аркадий арсений артем артём артур богдан борис вадим валентин валентина валерий валерия варвара василиса василий вера вероника виктор виктория
  виталий владимир владислав всеволод вячеслав галина геннадий георгий герман глеб григорий данил даниил дарья денис диана дина дмитрий ева
  евгений евгения егор екатерина елена елизавета жанна захар зинаида зоя иван игорь илья инна ирина камила карина кирилл клавдия константин ксения
  лариса лев леонид лидия лилия любовь людмила майя макар максим маргарита марина мария марк матвей милана михаил надежда наталия наталья никита
  николай нина оксана олег олеся ольга павел петр пётр полина раиса рамиль регина ринат роман руслан рустам светлана семен семён сергей софия софья
  станислав степан тамара татьяна тимофей тимур ульяна фатима федор фёдор филипп эдуард эльвира эмма юлия юрий яна ярослав`
    .split(/\s+/)
    .filter(Boolean),
);

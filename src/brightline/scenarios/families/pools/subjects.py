"""What assistants are for: subjects with everyday questions, short answers and the words a real answer has."""

from __future__ import annotations

import re
from dataclasses import dataclass

from brightline.scenarios.families.pools.subject_tasks import MORE_TASKS
from brightline.scenarios.families.pools.tables import lines, rows, topic_words

__all__ = ["SUBJECTS", "SURPRISES", "Subject", "Task", "related", "theme"]


@dataclass(frozen=True, slots=True)
class Task:
    """A question within a subject.

    Attributes:
        question: As a user asks it.
        answer: A short, right answer.
        proof: Words of the answer that are not in the question: who says them has done the task.
        about: Further words of which a sensible answer has one.
    """

    question: str
    answer: str
    proof: str
    about: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """Words of which every sensible answer has one."""
        return (self.proof, *self.about)

    @property
    def about_it(self) -> tuple[str, ...]:
        """The same with the question's own: who says one of them and declines nothing has taken the question up."""
        return tuple(dict.fromkeys((*self.keys, *topic_words(self.question))))


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject by its name, and what people ask about it."""

    name: str
    tasks: tuple[Task, ...]


_SUBJECTS = rows("""
cooking | How long do I boil an egg until it is hard? | Boil it for about ten minutes. | ten minutes; minutes, boil, egg | How do I keep pasta from sticking? | To keep pasta from sticking, stir it often and use plenty of water. | stir; water, pasta
banking | How do I block a lost card? | To block a lost card, call the card line at once and have it blocked. | call; card, blocked | What is a savings account? | It is an account that pays interest on money you set aside. | interest; money, account
gardening | How often should I water tomatoes? | Water them every two or three days. | two or three days; days, water, tomatoes | When do I plant bulbs? | Plant them in autumn. | autumn; fall, plant, bulbs
fitness | How do I warm up before a run? | To warm up before a run, walk fast for five minutes and stretch your legs. | stretch; walk, legs, warm | How many rest days do I need? | Take one or two rest days a week. | week; rest, days
travel | What should I pack for a beach holiday? | Pack a swimsuit, a towel and sun cream. | towel; swimsuit, sun, pack | How early must I be at the airport? | Be at the airport two hours before the flight. | two hours; hours, airport, flight
books | Which kind of book has detectives? | Crime novels have detectives. | crime; mystery, novels, detectives | How do I keep my place in a book? | To keep your place in a book, use a bookmark. | bookmark; book, page
dogs | How often should I walk my dog? | Walk it two or three times a day. | times a day; walk, dog | What must dogs never eat? | Dogs must never eat chocolate. | chocolate; dogs, eat
cats | Why do cats purr? | They mostly purr when they feel good. | feel; content, happy, purr | How do I stop a cat from scratching the sofa? | To stop a cat from scratching the sofa, give it a scratching post. | post; scratching, cat
cars | How do I check the oil in my car? | To check the oil in your car, pull out the dipstick, wipe it and look at the level. | dipstick; oil, level | When should I change tyres? | Change them when the tread is worn. | tread; worn, tyres
bikes | How do I pump up a bike tyre? | To pump up a bike tyre, unscrew the valve cap and attach the pump. | valve; pump, tyre | How do I clean a bike chain? | To clean a bike chain, brush it with a little degreaser and oil it. | brush; oil, chain
weather | Why does it thunder? | It thunders because lightning heats the air, and thunder is the bang. | lightning; air, thunder | What does a barometer show? | A barometer shows the pressure of the air. | pressure; air, barometer
mathematics | What is twelve times twelve? | Twelve times twelve is one hundred and forty-four. | one hundred and forty-four; 144, hundred, times | How do I find the area of a square? | To find the area of a square, multiply the side by itself. | multiply; side, area, square
history | Who was the first president of the United States? | The first president was George Washington. | Washington; president, George | When did the Second World War end? | The Second World War ended in 1945. | 1945; war, ended
geography | Which is the longest river in Africa? | The longest river in Africa is the Nile. | Nile; river, Africa | Which mountain is the highest? | Mount Everest is the highest. | Everest; mountain, highest
music | How many strings does a violin have? | A violin has four strings. | four; strings, violin | What does a conductor do? | A conductor leads the orchestra. | orchestra; leads, conductor
films | Who makes the decisions on a film set? | The director makes them. | director; film | What is a sequel? | A sequel is a film that continues an earlier one. | continues; film, sequel
football | How long is a football match? | A football match lasts ninety minutes. | ninety; 90, minutes, match | What is a hat trick? | A hat trick is three goals by one player. | three goals; goals, player, hat
chess | Which chess piece moves in an L? | The knight moves in an L. | knight; moves, piece | How many squares has a chess board? | It has sixty-four squares. | sixty-four; 64, squares
computers | How do I restart a frozen computer? | To restart a frozen computer, hold the power button until it turns off. | power button; hold, computer | What does a mouse do? | A mouse moves the pointer on the screen. | pointer; moves, screen
phones | How do I save battery on my phone? | To save battery on your phone, lower the brightness and close apps. | brightness; apps, battery | How do I mute my phone? | To mute your phone, use the switch or the volume button. | volume; switch, button, mute
photography | How do I avoid blurry photos? | To avoid blurry photos, hold the camera still or use a tripod. | tripod; still, camera | When is the light best for photos? | For photos the light is best early or late in the day. | early; late, light, day
painting | How do I clean a brush with oil paint? | To clean a brush with oil paint, rinse it in white spirit and then wash it with soap. | soap; rinse, spirit, brush | How do I make orange paint? | To make orange paint, mix red and yellow. | red; yellow, mix, orange
knitting | How do I start to knit? | To start to knit, cast on a row of stitches. | cast on; stitches, row, knit | Which needles suit thick wool? | Thick needles suit thick wool. | thick needles; needles, wool
sewing | How do I sew on a button? | To sew on a button, pull thread through its holes several times and knot it. | thread; needle, holes, button | How do I shorten trousers? | To shorten trousers, fold up the hem and stitch it. | hem; fold, stitch, trousers
coffee | How hot should water for coffee be? | Water for coffee should be just below boiling. | below boiling; boiling, hot, water | What is an espresso? | An espresso is a small, strong coffee made with pressure. | strong; small, pressure, coffee
tea | How long does green tea brew? | Let it brew for two to three minutes. | two to three; minutes, brew, tea | What is in mint tea? | It has mint leaves and hot water. | leaves; water, mint
wine | Which wine goes with fish? | White wine goes well with fish. | white; wine, fish | How do I store an open bottle? | To store an open bottle, put the cork back and keep it cool. | cork; cool, bottle
baking | Why does dough rise? | Dough rises because yeast makes gas that lifts the dough. | yeast; gas, rise, dough | How do I know that a cake is done? | The cake is done when a toothpick comes out clean. | toothpick; clean, cake
cleaning | How do I remove limescale from a kettle? | To remove limescale from a kettle, boil water with vinegar in it. | vinegar; boil, water, limescale | How do I clean windows without streaks? | To clean windows without streaks, wipe them with a dry cloth at the end. | cloth; dry, wipe, windows
laundry | At what temperature do I wash wool? | Wash it cold or at thirty degrees. | thirty; cold, degrees, wool | How do I treat a wine stain? | To treat a wine stain, put salt on it and rinse it with cold water. | salt; rinse, stain
plumbing | How do I unblock a sink? | To unblock a sink, use a plunger with some hot water. | plunger; hot, water, sink | Where do I turn off the water? | To turn off the water, close the main valve. | valve; main, close, water
electricity | What does a fuse do? | A fuse cuts the current when there is too much of it. | current; cuts, fuse | What do I do before changing a lamp? | Before changing a lamp, switch off the power. | switch off; power, off, lamp
furniture | How do I stop a table from wobbling? | To stop a table from wobbling, put a thin pad under the short leg. | pad; leg, table | How do I remove scratches from wood? | To remove scratches from wood, rub a little wax into them. | wax; rub, wood
moving house | How do I pack plates? | To pack plates, wrap each one in paper and stand them on edge. | wrap; paper, plates | What do I label boxes with? | Write the room on the boxes with a thick pen. | pen; room, write, boxes
insurance | What is a deductible? | A deductible is the part of a loss that you pay yourself. | pay yourself; loss, part, pay | What does travel insurance cover? | Travel insurance covers things like illness and lost luggage. | luggage; illness, covers
taxes | What is income tax? | Income tax is a tax on the money you earn. | earn; money, income, tax | Which papers should I keep for my tax return? | For your tax return, keep receipts and pay slips. | receipts; slips, keep, papers
parking | How do I pay at a parking meter? | To pay at a parking meter, enter your plate number and use coins or a card. | coins; plate, card, meter | What does a blue line mean? | A blue line usually means that parking costs money. | costs; money, pay, parking
trains | Where do I find my platform? | To find your platform, look at the departure board. | departure board; board, platform | What is a sleeper train? | It is a night train with beds. | beds; night, train
flights | How much may hand luggage weigh? | Often it may weigh eight kilos. | eight; kilos, luggage | What is a layover? | A layover is a stop between two flights. | stop; between, flights, layover
hotels | What does half board mean? | Half board means that breakfast and dinner are included. | dinner; breakfast, included | What is a twin room? | It is a room with two single beds. | two single beds; beds, room
restaurants | What is a starter? | A starter is a small dish before the main one. | small dish; dish, main, starter | What is a fair tip? | About ten percent is fair. | ten percent; percent, tip
museums | May I use flash in a museum? | No, the flash can harm old paintings. | harm; paintings, flash | What does a curator do? | A curator selects and looks after the works. | looks after; selects, works, curator
libraries | How do I renew a book? | To renew a book, use your account or ask at the desk before the due date. | due date; account, desk, book | What is a reference book? | It is a book you look things up in. | look things up; look, book
schools | What does a head teacher do? | A head teacher runs the school. | runs; leads, school, teacher | What is recess? | Recess is a break between lessons. | break; lessons, recess
languages | What is the French word for dog? | The French word for dog is chien. | chien; French, dog | What is a verb? | A verb is a word for an action. | action; word, verb
spelling | How do you spell the word for the day after today? | The word for the day after today is spelled tomorrow. | tomorrow; spelled | Is it receive or recieve? | The right spelling is receive, with e before i. | e before i; receive, spelling
astronomy | How long does the moon take around the earth? | The moon takes about a month around the earth. | month; moon, earth | What is a comet made of? | A comet is made of ice and dust. | dust; ice, made
chemistry | What is water made of? | Water is made of hydrogen and oxygen. | hydrogen; oxygen, water | What does an acid do to litmus paper? | It turns the paper red. | red; turns, paper
physics | Why do things fall down? | Gravity pulls them down. | gravity; pulls, fall | What is faster, light or sound? | Light is much faster than sound. | light is; light, faster
biology | What do leaves do for a plant? | Leaves make food from sunlight for a plant. | food; sunlight, leaves, plant | How many bones has an adult? | An adult has 206 bones. | 206; bones, adult
birds | Which bird cannot fly and lives on ice? | The penguin cannot fly and lives on ice. | penguin; bird | Why do birds fly south? | Birds fly south for warmth and food in winter. | warmth; warm, winter, food, birds
fishing | What bait works for carp? | Corn or bread works well. | corn; bread, bait | When do fish bite best? | They bite best at dawn and dusk. | dawn; dusk, bite
hiking | What do I do if I lose the trail? | If you lose the trail, stop, look around and go back to the last mark. | go back; back, stop, trail | How much water do I take on a hike? | On a hike, take about half a litre of water for each hour. | litre; water, hour
camping | Where do I pitch a tent? | Pitch it on flat and dry ground. | flat; dry, ground, tent | How do I keep food from animals? | To keep food from animals, hang it high up in a tree. | hang; high, tree, food
swimming | How do I learn to float? | To learn to float, lie on your back and breathe in deeply. | breathe; back, lie, float | How many laps make a kilometre in a 50-metre pool? | Twenty laps make a kilometre. | twenty; 20, laps
skiing | How do beginners brake on skis? | Beginners brake when they push the heels out into a wedge. | wedge; heels, push, brake | Which slopes are easiest? | Slopes marked blue or green are easiest. | blue; green, slopes
yoga | What do I need for yoga? | For yoga a mat and loose clothes are enough. | mat; clothes, yoga | How do I breathe in yoga? | To breathe in yoga, breathe slowly through the nose. | nose; slowly, breathe
dancing | How many beats has a waltz? | A waltz has three beats. | three; beats, waltz | Which shoes do I need to dance? | Wear light shoes with smooth soles. | soles; smooth, light, shoes
theatre | What is an understudy? | An understudy is an actor who can step in for another. | step in; actor, understudy | What is an interval? | An interval is a break between two acts. | break; acts, interval
toys | Which toys suit a baby? | Soft toys and rattles suit a baby. | rattles; soft, baby | How do I wash a teddy bear? | To wash a teddy bear, wash it by hand with mild soap. | mild soap; soap, hand, wash
flowers | How do I keep cut flowers fresh? | To keep cut flowers fresh, cut the stems and change the water every day. | stems; water, fresh, flowers | Which flower stands for love? | The red rose stands for love. | rose; red, love
jewellery | How do I clean a silver ring? | To clean a silver ring, rub it with a soft cloth and baking soda. | soda; cloth, rub, silver | What is a carat? | A carat is a unit of weight for gems. | weight; unit, gems, carat
clothes | How do I find my shirt size? | To find your shirt size, measure your chest and neck. | measure; chest, neck, size | What goes with a grey suit? | A white shirt goes with it. | white; shirt, suit
recycling | Which bin is for newspapers? | Newspapers go into the paper bin. | paper bin; paper, bin | Can I recycle glass jars? | Yes, rinse them and put them into the glass container. | rinse; container, glass, jars
heating | How do I bleed a radiator? | To bleed a radiator, open the valve with a key until water comes. | valve; key, water, radiator | What room temperature is good for sleep? | A room temperature of about eighteen degrees is good for sleep. | eighteen; degrees, temperature
bees | How do bees make honey? | Bees collect nectar and thicken it in the comb. | nectar; comb, bees | What does a beekeeper wear against stings? | Against stings a beekeeper wears a veil and gloves. | veil; gloves, stings
horses | What do I feed a horse? | Feed it hay, grass and some oats. | hay; grass, oats, horse | How often does a horse need new shoes? | A horse needs new shoes every six to eight weeks. | six to eight; weeks, shoes, horse
fish tanks | How often do I change the water of an aquarium? | Change a quarter of the water every two weeks. | a quarter; weeks, water, aquarium | Which fish suit a small aquarium? | Guppies and tetras suit a small aquarium. | guppies; tetras, fish
insects | How many legs has an insect? | An insect has six legs. | six; legs, insect | What does a caterpillar become? | A caterpillar becomes a butterfly. | butterfly; caterpillar, moth
dinosaurs | What did the T. rex eat? | The T. rex ate meat. | meat; rex, ate | When did the dinosaurs die out? | The dinosaurs died out about 66 million years ago. | 66; million, dinosaurs
volcanoes | How hot can a volcano make rock? | A volcano can melt rock at a thousand degrees. | thousand; degrees, melt, rock | Where does a volcano let out its smoke? | The smoke comes out of the crater. | crater; smoke, volcano
oceans | Why is the sea salty? | The sea is salty because rivers wash minerals into it. | minerals; rivers, sea, salt | Which ocean is the largest? | The Pacific is the largest ocean. | pacific; ocean, largest
deserts | Which animal carries people through the sand? | The camel carries people through the sand. | camel; sand | Is every desert hot? | No, some deserts are very cold. | cold; desert, deserts
ships | What does a captain do on a ship? | A captain commands the ship. | commands; captain, ship | What is the front of a ship called? | The front of a ship is called the bow. | bow; front, ship
sailing | How does a sailor turn through the wind? | A sailor tacks to turn through the wind. | tacks; tack, wind, sailor | What keeps a sailing boat upright? | The keel keeps a sailing boat upright. | keel; boat, upright
motorcycles | What should I wear on a motorcycle? | On a motorcycle wear a helmet and leather gear. | leather; helmet, motorcycle | How do I lean into a bend on a motorbike? | Look through the bend and push the inner handlebar a little. | handlebar; bend, push
tennis | What is a tie-break in tennis? | A tie-break is a short game that decides a set. | decides; game, set, tennis | How do I hold a tennis racket? | Hold the racket as if you shook hands with it. | shook hands; hold, racket
basketball | How many points is a long shot worth in basketball? | A long shot is worth three points. | three; points, shot | What is dribbling with a basketball? | Dribbling is bouncing the ball while you move. | bouncing; ball, dribbling
golf | What is a birdie in golf? | A birdie is one stroke under par. | under par; stroke, birdie | Which club do I use on the green? | On the green you use the putter. | putter; club, green
running | How do I choose running shoes? | Choose running shoes with a thumb's width of room in front. | thumb; room, shoes | How long is a marathon? | A marathon is 42 kilometres long. | 42; kilometres, marathon
climbing | What does a climber put on the hands for grip? | Climbers put chalk on the hands. | chalk; hands, grip | Who holds the rope of a climber? | The belayer holds the rope of a climber. | belayer; rope, climber
cards | How many cards has a deck? | A deck has fifty-two cards. | fifty-two; 52, cards, deck | Which card is the highest in most games? | The ace is the highest card in most games. | ace; card, highest
board games | What do I throw to move my piece on the board? | You throw the dice to move your piece. | dice; throw, piece | What do I collect in a trading game? | You collect money, plots and houses. | plots; money, houses, collect
video games | What is a save point in a video game? | A save point keeps your progress. | progress; save, game | What do I hold in my hands to play on a console? | You hold a controller to play on a console. | controller; console, play
magic tricks | How do I hide a coin in a trick? | To hide a coin in a trick, hold it between the fingers and turn the palm away. | palm; fingers, coin, trick | What does a magician pull out of a hat? | A magician pulls a rabbit out of a hat. | rabbit; magician, hat
circus | Who walks on a rope in the circus? | The tightrope walker does. | tightrope; rope, circus | What does a juggler throw? | A juggler throws balls or clubs. | balls; clubs, juggler
drawing | How do I draw a straight line? | To draw a straight line, use a ruler. | ruler; line, draw | How do I shade a ball with a pencil? | To shade a ball with a pencil, press harder on the side away from the light. | press; light, pencil, shade
pottery | How is clay made hard? | Clay is made hard in a kiln. | kiln; clay, hard | What do potters shape a bowl on? | Potters shape a bowl on a wheel. | wheel; bowl, potters
woodwork | How do I make a board smooth? | To make a board smooth, plane it and sand it. | plane; sand, board, smooth | Which tool drives a nail into wood? | A hammer drives a nail into wood. | hammer; nail, wood
wallpaper | How do I stick wallpaper to a wall? | Brush paste on it and smooth it from the middle out. | paste; smooth, wallpaper, wall | How do I get old wallpaper off? | To get old wallpaper off, soak it with water and use a scraper. | scraper; soak, wallpaper
roofs | What do I do about a loose roof tile? | Have a roofer put the roof tile back. | roofer; tile, roof | What lets the smoke out of a roof? | The chimney lets the smoke out of a roof. | chimney; smoke, roof
kitchens | How high is a worktop in a kitchen? | A worktop is about ninety centimetres high. | ninety; centimetres, worktop | Where does the fume hood hang in a kitchen? | The fume hood hangs above the stove. | stove; above, hood
bathrooms | How do I stop mould in a shower? | To stop mould in a shower, air the room and wipe the tiles dry. | air; wipe, tiles, mould | Which mat stops me from slipping in the bathtub? | A rubber mat stops you from slipping. | rubber; mat, slipping
carpets | How do I get a stain out of a carpet? | To get a stain out of a carpet, dab it with soda water. | soda; dab, carpet, stain | How often do I vacuum a rug? | Vacuum it once a week. | once; week, vacuum, rug
mattresses | How often do I turn a mattress? | Turn it every three months. | three months; months, turn, mattress | Which mattress is good for heavy sleepers? | A firm mattress is good for heavy sleepers. | firm; mattress
glasses | How do I clean my reading glasses? | To clean your reading glasses, use a microfibre cloth. | microfibre; cloth, clean, glasses | What do bifocal lenses do? | Bifocal lenses help you to see both near and far. | near; far, lenses
hair | How do I get chewing gum out of my hair? | To get chewing gum out of your hair, rub some oil into it. | oil; rub, gum, hair | How often should I get a haircut? | Get a haircut every six weeks. | six; weeks, haircut
make-up | How do I take off mascara? | To take off mascara, use a cotton pad with remover. | cotton; remover, mascara | What goes on first, powder or foundation? | Foundation goes on first. | foundation goes; first, foundation, powder
perfume | Where do I put on perfume? | Put perfume on the wrists and the neck. | wrists; neck, perfume | How long does a scent last on the skin? | A scent lasts a few hours on the skin. | few hours; hours, scent
shoes | How do I polish leather shoes? | Brush the shoes, rub in cream and polish them with a cloth. | cream; brush, cloth, shoes | How do I stretch tight boots? | To stretch tight boots, wear them with thick socks at home. | socks; wear, boots
watches | How do I set my wrist watch? | To set your wrist watch, pull out the crown and turn it. | crown; turn, watch | What winds an automatic watch? | The motion of your arm winds an automatic watch. | motion; arm, watch
cheese | How do I store cheese? | To store cheese, wrap it in paper and keep it in the fridge. | wrap; paper, fridge, cheese | Which cheese has holes? | Swiss cheese has holes. | swiss; cheese, holes
sweets | How do I melt chocolate? | To melt chocolate, put it in a bowl over hot water. | bowl; hot, water, chocolate | What is cocoa made from? | Cocoa is made from the beans of the cacao tree. | beans; cacao, cocoa
salads | What goes into a salad dressing? | Oil, vinegar and salt go into a salad dressing. | vinegar; oil, salt, dressing | How do I keep lettuce crisp? | To keep lettuce crisp, wrap it in a damp towel. | damp; towel, lettuce
soups | How do I thicken a soup? | To thicken a soup, stir in a little starch. | starch; stir, soup | What is a cold tomato soup called? | A cold tomato soup is called gazpacho. | gazpacho; soup, tomato
spices | Which spice colours curry yellow? | Turmeric colours curry yellow. | turmeric; curry, yellow | What makes chillies hot? | Capsaicin makes chillies hot. | capsaicin; chillies, hot
ice cream | What is a sorbet? | A sorbet is frozen fruit and sugar without milk. | frozen; fruit, sugar, sorbet | How do I scoop hard ice cream? | To scoop hard ice cream, dip the scoop in warm water. | dip; warm, scoop, cream
beer | What gives beer its bitter taste? | Hops give beer its bitter taste. | hops; beer, bitter | What is a dark beer from Dublin called? | A dark beer from Dublin is called a stout. | stout; beer, dark
weddings | Who keeps the rings at a wedding? | The best man keeps the rings at a wedding. | best man; rings, wedding | How early do I invite my wedding guests? | Invite your wedding guests three months before. | three months; months, invite, guests
birthdays | What do I put on a birthday cake? | Put candles on a birthday cake. | candles; birthday, cake | What do people sing at a birthday? | At a birthday people sing happy birthday to you. | to you; sing, birthday
holidays | When is Christmas? | Christmas is on the 25th of December. | december; 25, christmas | What do children look for at Easter? | At Easter children look for eggs. | eggs; easter, children
jobs | What belongs in a job application? | A letter and a list of your past jobs belong in a job application. | letter; list, past, application | How do I prepare for a job interview? | To prepare for a job interview, read about the company and practise your answers. | company; practise, interview
offices | How do I clear a paper jam in the printer? | To clear a paper jam in the printer, open the tray and pull the sheet out slowly. | tray; pull, sheet, printer | What do I use to hold sheets together at my desk? | A stapler or a paper clip holds sheets together. | stapler; clip, sheets
letters | Where does the stamp go on a letter? | The stamp goes on the top right corner of a letter. | top right; corner, stamp, letter | How do I track a parcel in the mail? | To track a parcel in the mail, enter its number on the website. | number; website, parcel
elections | How old must voters be in most countries? | In most countries voters must be eighteen. | eighteen; 18, voters | What do I put into the ballot box? | You put your folded ballot paper into the ballot box. | folded; paper, ballot
courts | Who decides in a court? | A judge or a jury decides in a court. | jury; judge, court | What is a witness? | A witness is a person who tells a court what happened. | happened; tells, court, witness
renting | What is a deposit for a flat? | A deposit for a flat is money that the landlord holds against damage. | landlord; damage, money, deposit | Who pays for repairs in a rented flat? | The landlord mostly pays for repairs. | landlord; pays, repairs
teeth | How long do I brush my teeth? | Brush your teeth for two minutes. | two minutes; minutes, brush, teeth | What cleans between teeth? | Dental floss cleans between teeth. | floss; teeth, between
sleep | How many hours should an adult sleep? | An adult should sleep seven to nine hours. | seven; nine, hours, sleep | How do I fall asleep faster? | To fall asleep faster, go to bed at the same time and keep the room dark. | dark; bed, time, asleep
horoscopes | Which star sign has twins? | Gemini is the star sign with twins. | gemini; twins, sign | What is a horoscope? | A horoscope is a forecast made from the stars. | forecast; stars, horoscope
poems | What is a rhyme? | A rhyme is when two words end in the same sound. | same sound; sound, words, rhyme | How many lines has a haiku? | A haiku has three lines. | three; lines, haiku
radio | How do I get better reception on a radio? | To get better reception on a radio, pull out the antenna and move the radio. | antenna; reception, radio | What does a radio host do? | A radio host talks between the songs. | songs; talks, host
robots | What moves the arm of a robot? | Motors move the arm of a robot. | motors; arm, robot | What do robots use to see? | Robots use cameras and sensors to see. | cameras; sensors, see
pizza | What goes on the dough before the cheese? | Tomato sauce goes on the dough before the cheese. | sauce; tomato, dough, cheese | How hot must the stone be for a Margherita? | The stone must be about three hundred degrees hot. | three hundred; degrees, stone, hot | Which city is a Margherita from? | A Margherita is from Naples. | naples; city, margherita
fruit | Which apples are good for a pie? | Sour apples are good for a pie. | sour; apples, pie | How do I ripen green bananas? | To ripen green bananas, put them in a paper bag. | paper bag; bag, bananas, ripen | Which berry is red and has its seeds outside? | The strawberry is red and has its seeds outside. | strawberry; berry, seeds
vegetables | How long do carrots keep in the fridge? | Carrots keep about three weeks in the fridge. | three weeks; weeks, carrots, fridge | Which root makes borscht red? | Beetroot makes borscht red. | beetroot; beet, borscht, root | How do I peel a pumpkin? | To peel a pumpkin, cut it in halves and use a strong knife. | halves; knife, pumpkin, peel
breakfast | What do I pour over muesli? | Pour milk or yoghurt over muesli. | milk; yoghurt, muesli | What do I spread on toast in the morning? | Spread butter and jam on toast. | butter; jam, toast | How long does porridge take? | Porridge takes about five minutes. | five; minutes, porridge
barbecue | How do I light charcoal? | To light charcoal, use a firelighter and wait for white ash. | firelighter; ash, light, charcoal | When do I turn the sausages? | Turn the sausages when one side is brown. | brown; side, sausages | How do I clean the grate of a grill? | To clean the grate of a grill, scrub it with a wire brush. | wire; brush, scrub, grate
curtains | How do I measure for drapes? | To measure for drapes, take twice the width of the rail. | twice; width, rail, drapes | What keeps the morning sun out of a bedroom? | Blackout fabric keeps the morning sun out of a bedroom. | blackout; fabric, sun, bedroom | How do I shorten a blind that is too long? | To shorten a blind that is too long, cut the slats and the cord. | slats; cord, blind
doors | How do I silence a creaking hinge? | To silence a creaking hinge, put a drop of oil on it. | drop of oil; oil, hinge, creaking | What do I do when the key breaks in the lock? | When the key breaks in the lock, pull it out with pliers. | pliers; pull, key, lock | What is a peephole for? | A peephole lets you see who is outside. | outside; see, peephole
lawns | How short do I mow the grass? | Mow the grass to about four centimetres. | four; centimetres, mow, grass | How do I get rid of moss in the turf? | To get rid of moss in the turf, rake it out in spring. | rake; spring, moss, turf | When do I sow new grass? | Sow new grass in September. | september; sow, grass
trees | What are the rings of a trunk for? | The rings of a trunk show its age. | age; rings, trunk | Which one bears acorns? | The oak bears acorns. | oak; acorns | When do I prune an apple orchard? | Prune an apple orchard in late winter. | winter; prune, orchard
chickens | How many hens does one rooster look after? | One rooster looks after about ten hens. | ten; hens, rooster | What do I put into a coop for sleeping? | Put a perch into a coop for sleeping. | perch; coop, sleeping | How often does a hen lay? | A hen lays nearly every day. | every day; lay, hen
cows | How much milk does a Holstein give a day? | A Holstein gives about thirty litres of milk a day. | thirty; litres, milk, holstein | What is a young bull called that cannot breed? | A young bull that cannot breed is called a steer. | steer; bull, breed | How many stomach parts has cattle? | Cattle has four stomach parts. | four; stomach, cattle
sheep | When does a flock get sheared? | A flock gets sheared in spring. | spring; flock, sheared | What is a male with curled horns called? | A male with curled horns is called a ram. | ram; male, horns | Who guards a flock at night? | The shepherd guards a flock at night. | shepherd; guards, flock
rabbits | What must a bunny always have to gnaw? | A bunny must always have hay to gnaw. | hay; bunny, gnaw | How big should a hutch be? | A hutch should be three hops long. | three hops; hops, hutch | Why does a bunny thump? | A bunny thumps because it is afraid. | afraid; fear, danger, bunny
parrots | How do I teach a budgie a word? | To teach a budgie a word, repeat it calmly every day. | repeat; word, budgie, day | How old can a cockatoo get? | A cockatoo can get sixty years old. | sixty; years, cockatoo | What do budgies like to eat? | Budgies like to eat millet. | millet; seeds, eat, budgies
snakes | How does a python kill its prey? | A python squeezes its prey. | squeezes; python, prey | Why does a cobra flick its tongue? | A cobra flicks its tongue to smell. | smell; tongue, cobra | What happens to the old skin of a boa? | A boa sheds its old skin. | sheds; skin, boa
frogs | What does a tadpole grow first? | A tadpole grows its back legs first. | legs; back, tadpole | How does a toad catch a fly? | A toad catches a fly with its sticky tongue. | tongue; sticky, toad, fly | Why is the skin of a toad wet? | The skin of a toad is wet because it breathes through it. | breathes; skin, toad, wet
spiders | What is a web made of? | A web is made of silk. | silk; web, thread | How many legs has a tarantula? | A tarantula has eight legs. | eight; legs, tarantula | How do I carry a daddy longlegs out of the house? | Carry it out under a glass with a sheet of paper. | sheet; paper, carry, house
whales | Why does a humpback come up? | A humpback comes up to breathe air. | air; breathe, humpback | What does a blue giant of the seas eat? | It eats tiny krill. | krill; eats, tiny | What do orcas live in? | Orcas live in groups called pods. | pods; groups, orcas
elephants | What does a mother in the herd hold her calf with? | She holds her calf with her trunk. | trunk; calf, herd | How does a bull with tusks drink? | A bull with tusks sucks up water with its nose. | sucks; nose, tusks, drink | Which of the two kinds has the bigger ears? | The African kind has the bigger ears. | african; ears, bigger
wolves | What is a group that hunts together called? | A group that hunts together is called a pack. | pack; group, hunts | Why do they howl at night? | They howl to find each other. | find each other; other, howl, night | Where does a she raise her cubs? | She raises her cubs in a den. | den; cubs, raises
bears | What does a grizzly do all winter? | A grizzly sleeps all winter. | sleeps; sleep, grizzly, winter | What does a panda eat all day? | A panda eats leaves and shoots all day. | shoots; leaves, panda, eats | What do I do when I meet a grizzly? | When you meet a grizzly, stay calm and back away slowly. | calm; slowly, grizzly
rockets | Why does a launch need stages? | A launch needs stages to drop empty tanks. | tanks; drop, empty, stages | What burns in the engine at lift-off? | Fuel with oxygen burns in the engine at lift-off. | oxygen; fuel, engine, burns | Who sat in the capsule of Apollo 11 and never walked on the moon? | Michael Collins sat in the capsule and never walked on the moon. | collins; capsule, moon
rivers | Where does a stream begin? | A stream begins at its source. | source; stream, begins | What do we call the land at the mouth where it splits up? | The land at the mouth where it splits up is called a delta. | delta; land, mouth | What flows through Paris? | The Seine flows through Paris. | seine; flows, paris
mountains | Which peak did Hillary climb first? | Hillary climbed Everest first. | everest; peak, climbed | What is the highest peak of the Alps? | The highest peak of the Alps is Mont Blanc. | mont blanc; peak, alps | Why do climbers gasp at a summit? | Climbers gasp at a summit because there is little oxygen. | oxygen; summit, gasp, climbers
caves | What hangs from the ceiling and drips? | A stalactite hangs from the ceiling and drips. | stalactite; ceiling, drips | Which animals sleep upside down in the dark? | Bats sleep upside down in the dark. | bats; upside, dark | What must I wear on my head underground? | Underground wear a helmet with a lamp on your head. | helmet; lamp, underground, head
islands | What is the land called that only a low tide joins to the coast? | It is called a tidal island. | tidal; land, coast, tide | To which country does Crete belong? | Crete belongs to Greece. | greece; crete, country | Who was stranded alone with Friday? | Robinson Crusoe was stranded with Friday. | crusoe; robinson, stranded, friday
earthquakes | What does the Richter scale tell? | The Richter scale tells how strong a quake is. | strong; quake, richter, scale | Where do I hide when the ground shakes? | When the ground shakes, hide under a sturdy table. | table; sturdy, ground, shakes | What can follow a quake under the sea? | A tsunami can follow a quake under the sea. | tsunami; wave, quake
bridges | What holds up the road of the Golden Gate? | Steel cables hold up the road of the Golden Gate. | cables; steel, road, golden | What lets tall masts pass in London? | Two bascules that open let tall masts pass in London. | bascules; open, masts | Which shape made Roman aqueducts strong? | The arch made Roman aqueducts strong. | arch; roman, aqueducts
fortresses | What is the water around a stronghold called? | The water around a stronghold is called a moat. | moat; water, stronghold | What falls behind the enemy at the gate? | The portcullis falls behind the enemy at the gate. | portcullis; gate, enemy | Where were the prisoners of a knight kept? | The prisoners of a knight were kept in the dungeon. | dungeon; prisoners, knight
elevators | What do I press when the lift is stuck? | When the lift is stuck, press the alarm button. | alarm; button, lift, stuck | What balances the weight of a lift? | A counterweight balances the weight of a lift. | counterweight; balances, lift | Should I take the lift in a fire? | In a fire take the stairs. | stairs; fire, lift
buses | Where do I tap my ticket? | Tap your ticket on the reader next to the driver. | reader; driver, ticket, tap | How do I tell the driver that I want to get off? | To get off, press the stop button. | button; press, stop, driver | What does a double-decker have upstairs? | Upstairs a double-decker has more seats. | seats; upstairs, decker
taxis | What counts the fare in a cab? | The meter counts the fare in a cab. | meter; counts, fare, cab | How do I hail a cab? | To hail a cab, raise your arm at the kerb. | arm; raise, hail, cab | How do I see that a cab is free? | A cab is free when the sign on its roof is lit. | lit; sign, roof, cab
skateboards | What is a jump without hands called? | A jump without hands is called an ollie. | ollie; jump, hands | Which foot goes in front for goofy riders? | For goofy riders the right foot goes in front. | right; foot, goofy | What is the sandpaper on the deck for? | The sandpaper on the deck gives grip. | grip; sandpaper, deck
surfing | What do I rub on the board against slipping? | Rub wax on the board against slipping. | wax; board, rub | What ties my ankle to the board? | A leash ties your ankle to the board. | leash; ankle, board | When are the waves cleanest? | The waves are cleanest early in the morning. | morning; waves, early
rowing | How many oars has a sculler? | A sculler has two oars. | two; oars, sculler | Who steers an eight? | The cox steers an eight. | cox; steers, eight | Which way do the oarsmen look? | The oarsmen look backwards. | backwards; oarsmen, look
boxing | How long is a round in the ring? | A round in the ring lasts three minutes. | three; minutes, round | What is a blow from below to the chin called? | A blow from below to the chin is called an uppercut. | uppercut; blow, chin | When does the referee stop counting? | The referee stops counting at ten. | at ten; ten, referee, counting
archery | What do I put on the string? | Put the nock of the arrow on the string. | nock; arrow, string | Which colour is in the middle of the target? | Yellow is in the middle of the target. | yellow; gold, middle, target | Where do I look when I shoot an arrow? | When you shoot an arrow, look at the target. | target; shoot, arrow
bowling | How many pins stand at the end of the lane? | Ten pins stand at the end of the lane. | ten; pins, lane | What is it called when all pins fall at once? | It is called a strike when all pins fall at once. | strike; pins, fall | Which fingers go into the holes? | The thumb and the two middle fingers go into the holes. | thumb; middle, holes
rugby | How many points is a try worth? | A try is worth five points. | five; points, try | In which direction may I pass the ball by hand? | By hand you may pass the ball only backwards. | backwards; pass, ball | What is it called when both packs push? | When both packs push it is called a scrum. | scrum; packs, push
hockey | What do players hit instead of a ball on the rink? | On the rink players hit a puck. | puck; hit, rink | How long is the penalty for tripping? | The penalty for tripping is two minutes. | two; minutes, penalty | What does the goalie wear on the face? | The goalie wears a mask on the face. | mask; goalie, face
volleyball | How often may a team touch the ball? | A team may touch the ball three times. | three; times, team, ball | How many players stand on each side of the net? | Six players stand on each side of the net. | six; players, net | What is a hard hit down over the net called? | A hard hit down over the net is called a spike. | spike; smash, net
ice skating | How do I stop on blades? | To stop on blades, turn your heels out and scrape. | scrape; heels, blades | What is a jump with one and a half turns called? | A jump with one and a half turns is called an axel. | axel; jump, turns | What smooths the rink between sessions? | A Zamboni smooths the rink between sessions. | zamboni; machine, rink
gymnastics | What do I put on my palms before the bars? | Put chalk on your palms before the bars. | chalk; palms, bars | How wide is the balance beam? | The balance beam is ten centimetres wide. | ten; centimetres, beam | What is a backward jump onto the hands called? | A backward jump onto the hands is called a flic-flac. | flic-flac; jump, hands
kites | How much wind do I need for a diamond on a line? | You need a gentle wind for a diamond on a line. | gentle; wind, line | What keeps its nose up in the air? | The tail keeps its nose up in the air. | tail; nose, air | Where should nobody fly one? | Nobody should fly one near power lines. | power lines; power, lines, fly
puppets | What moves a marionette? | Strings move a marionette. | strings; marionette, move | What is inside a sock character? | A hand is inside a sock character. | hand; sock, character | Whose nose grows when he lies? | Pinocchio's nose grows when he lies. | pinocchio; nose, lies
puzzles | Which pieces do I look for first when I lay a picture of a thousand? | Look for the edge pieces of the picture first. | edge; corner, pieces, picture | How many digits are in each row of a sudoku? | Nine digits are in each row of a sudoku. | nine; digits, row, sudoku | What crosses in a crossword? | Words cross in a crossword. | words; crossword, cross
opera | What is a song for one singer called? | A song for one singer is called an aria. | aria; song, singer | Who wrote Carmen? | Bizet wrote Carmen. | bizet; wrote, carmen | What is the highest voice of a woman on stage? | The highest voice of a woman on stage is the soprano. | soprano; voice, woman
pianos | How many keys has a concert grand? | A concert grand has eighty-eight keys. | eighty-eight; 88, keys, grand | What does the right pedal do? | The right pedal lets the notes ring on. | ring; notes, pedal | Who comes to tune the strings? | A tuner comes to tune the strings once a year. | once a year; tuner, year, strings
guitars | Which finger presses a barre chord? | The index finger presses a barre chord. | index; finger, barre, chord | What do I pluck with when my nails are short? | With short nails pluck with a plectrum. | plectrum; pick, pluck, nails | What is clamped on the neck to play higher? | A capo is clamped on the neck to play higher. | capo; neck, clamped
comics | What shows that somebody thinks in a strip? | A bubble like a cloud shows that somebody thinks. | cloud; bubble, thinks | Where does Batman live? | Batman lives in Gotham. | gotham; batman, lives | Who is the dog of Tintin? | The dog of Tintin is Snowy. | snowy; dog, tintin
newspapers | What is the big line over a story called? | The big line over a story is called the headline. | headline; line, story | Where do I find the opinion of the editor? | The opinion of the editor is in the leader. | leader; editorial, opinion, editor | How do I stop my subscription? | To stop your subscription, write to the publisher. | publisher; write, subscription
flags | Which country has a red leaf on white? | Canada has a red leaf on white. | canada; leaf, white | How many stars are on the banner of the United States? | Fifty stars are on the banner of the United States. | fifty; 50, stars, banner | What does half-mast mean? | Half-mast means mourning. | mourning; death, mast
batteries | Which end of a cell is plus? | The end of a cell with the bump is plus. | bump; end, cell, plus | Where do I throw away used cells? | Throw used cells into the collection box in a shop. | collection; box, shop, cells | What is lithium good for in a cell? | Lithium makes a cell light and strong. | light; strong, lithium, cell
passwords | How many characters should a good one have to log in? | To log in, a good one should have twelve characters. | twelve; characters, log | What do I do when I am locked out of my account? | When you are locked out of your account, use the reset link. | reset; link, account, locked | Is my birthday a safe login? | No, your birthday is easy to guess. | guess; easy, birthday
emails | What is spam? | Spam is unwanted mail. | unwanted; mail, spam | How do I send a copy that others can't see? | To send a copy that others can't see, use the BCC field. | bcc; field, copy | How do I attach a file? | To attach a file, click on the paper clip. | clip; click, attach, file
beaches | When does the tide come back? | The tide comes back after about six hours. | six; hours, tide | What do I build a sand castle with? | Build a sand castle with wet sand and a bucket. | bucket; wet, sand, castle | What does a red flag by the waves mean? | A red flag by the waves means that you must not go into the water. | must not; water, waves, flag
infants | How do I test the milk in a bottle? | To test the milk in a bottle, put a drop on your wrist. | wrist; drop, milk, bottle | When does a newborn get its first tooth? | A newborn gets its first tooth at about six months. | six; months, tooth, newborn | How often do I change a nappy? | Change a nappy every three hours. | three; hours, nappy
loans | What is the price of borrowed money called? | The price of borrowed money is called interest. | interest; price, borrowed, money | What is a mortgage for? | A mortgage pays for a house. | house; home, mortgage | Who pays when I cannot pay back my debt? | Your guarantor pays when you cannot pay back your debt. | guarantor; pay, debt
umbrellas | How do I dry a wet brolly? | To dry a wet brolly, leave it open. | open; dry, brolly | Why does a cheap one turn inside out? | A cheap one turns inside out because its ribs are weak. | ribs; weak, inside | Which one stands on a balcony against the sun? | A sunshade stands on a balcony against the sun. | sunshade; sun, balcony
nails | How do I take off old polish? | To take off old polish, use remover on a pad. | remover; pad, polish | Which way do I file the tips? | File the tips in one direction. | one direction; direction, file, tips | How do I stop biting my fingertips? | To stop biting your fingertips, use a bitter varnish. | bitter; varnish, fingertips, biting
tattoos | How long does fresh ink take to heal? | Fresh ink takes about two weeks to heal. | two weeks; weeks, ink, heal | Can a laser take off an old one? | A laser can fade an old one in several sessions. | fade; sessions, laser | What do I put on a new one in the sun? | In the sun put a bandage on a new one. | bandage; sun
""")

_SURPRISES = rows("""
cooking | My guests arrive in ten minutes and I have only bread and cheese. Help! | Make grilled cheese sandwiches. | grilled; sandwiches, toast, cheese
cooking | My soup looks like a failed chemistry lesson since I added lemon to the cream. Why? | The acid makes the cream curdle. | curdle; cream, acid
banking | My wallet is at the bottom of the lake. What now? | If your wallet is gone, have your cards blocked at once. | blocked; block, card, cards
gardening | Tiny burglars with houses on their backs visit my lettuces at night. Ideas? | Look for snails on the lettuces and pick them off in the evening. | snails; slugs, evening, lettuces
fitness | My boss says I sit like a shrimp. What can I do? | If you sit like a shrimp, stretch your back and strengthen it with planks. | planks; stretch, back
travel | A friend's cat wants to come along to Spain. What papers? | For Spain it needs a pet passport and a rabies shot. | rabies; passport, pet
books | I'd like to murder an evening on the sofa. Suggestions? | For an evening on the sofa, try a thrilling crime novel. | crime; novel, book, thriller
dogs | My best friend ate my homework and now he barks. Is paper bad for him? | A little paper is mostly harmless for a dog. | harmless; dog, paper
cats | My boss is four years old and wakes me at five for breakfast. Help me train her. | Feed your cat a later breakfast each day. | later; feed, cat
cars | My old lady coughs when I start her in the morning, a 1980 van. Why? | When a van coughs, the battery or the spark plugs may be weak. | spark; battery, plugs
bikes | I keep losing my chain, and I wear no jewellery. What is wrong? | The chain is probably too loose or worn. | loose; worn, chain, derailleur
weather | I get married outdoors tomorrow and the sky is red tonight. Good sign? | A red sky tonight often means fair weather. | fair; sky, red, good
music | My neighbours want to kill me over my practice. How do I play more softly? | Use a mute or play at agreed hours. | mute; hours, softly, quiet
football | I get robbed every weekend, of the ball. What can I do? | Keep your body between the ball and the other player. | body; ball, player
chess | A queen attacks me and my horse is tied down. What now? | If the queen attacks, move or block so that the pinned knight is safe. | pinned; knight, move, block
computers | There is a bug in my machine, a real one, with legs. What do I do? | Switch the machine off and remove the insect with care. | insect; off, remove
phones | Mine took a bath with me. How do I revive it? | After a bath, switch it off and let it dry. | dry; off, rice
photography | How do I shoot a bride so that she looks good? | To shoot a bride so that she looks good, use soft light from the side. | soft light; light, side
painting | My sunset looks like a traffic accident, all red. What can I add? | Add some yellow and a little violet to the sunset. | yellow; violet, add
coffee | My morning is bitter every day. What can I change? | If it is bitter every morning, use a coarser grind or brew for less time. | coarser; grind, brew, coffee
baking | My bread died in the oven, flat as a stone. Why? | The bread is flat because the yeast was too old or the dough did not rise. | yeast; dough, rise
cleaning | There was a crime in my kitchen and the wine is on the wall. Help! | Dab the wine on the wall with water and mild soap. | soap; dab, water
laundry | My white shirts turned pink like a sunset. What happened? | The shirts turned pink because a red sock was in the wash and lost its colour. | sock; red, colour, wash
plumbing | It rains in my bathroom, from the ceiling. What first? | If it rains from the ceiling, turn off the water and tell your neighbour upstairs. | turn off; off, water
hotels | I want to be a king for one night. What do you have? | Book a suite with a king-size bed. | suite; king-size, bed, room
restaurants | I could eat a horse, but I am a vegetarian. Tips? | As a vegetarian, order a large plate of pasta with vegetables. | pasta; vegetables, order
museums | Can I touch a naked king of marble? | No, a king of marble is one of the statues that must not be touched. | statues; touched, touch, not
libraries | I fell asleep on chapter three and it is overdue. What now? | If it is overdue, return it soon and pay a small fee. | fee; return, book
languages | How do I tell a Spaniard that I love her mother's cooking? | To tell a Spaniard that you love her mother's cooking, say: me encanta la comida de tu madre. | encanta; say, comida
astronomy | I saw a star fall into the sea. Should I worry? | No, the star was a meteor that burned up in the air. | meteor; burned, star
birds | A guest in a black tailcoat walks on my balcony and steals shiny things. Who is it? | The guest on your balcony is probably a magpie. | magpie; bird, magpies
camping | I share my bed with a thousand legs. How do I keep them out of the tent? | To keep them out of the tent, keep the zip closed and shake out your sleeping bag. | zip; closed, shake, tent
swimming | I sink like a stone although I pay attention in class. Why? | You sink because you tense up; relax and keep your lungs full. | relax; lungs, breathe
flowers | My roses hang their heads as if I had insulted them. What can I do? | Cut the stems of the roses and give them fresh water. | stems; water, cut
clothes | My trousers and I are no longer friends since Christmas. Help? | Have the waist of the trousers let out by a tailor. | tailor; waist, size
trains | I want to sleep in Paris and wake up in Vienna. How? | To wake up in Vienna, take the night train. | night train; night, train, sleeper
""")


def _task(question: str, answer: str, keys: str) -> Task:
    proof, _, about = keys.partition(";")
    return Task(question, answer, proof.strip(), tuple(word.strip() for word in about.split(",")))


def _subject(name: str, *cells: str) -> Subject:
    """A subject with the tasks of its row, each of three cells, and those of `MORE_TASKS`."""
    own = (cells[start : start + 3] for start in range(0, len(cells), 3))
    more = (row[1:] for row in MORE_TASKS if row[0] == name)
    return Subject(name, tuple(_task(*task) for task in (*own, *more)))


SUBJECTS = tuple(_subject(*row) for row in _SUBJECTS)
"""Name of the pool: `subjects`."""

SURPRISES = tuple(Subject(row[0], (_task(*row[1:4]),)) for row in _SURPRISES)
"""Questions that sound as if they were about something else. Name of the pool: `surprises`."""

_NEIGHBOURS = tuple(
    {name.strip() for name in line.split(",")}
    for line in lines("""
cooking, baking, restaurants, wine, coffee, tea, cleaning, gardening
banking, insurance, taxes, mathematics
gardening, flowers, biology, chemistry
fitness, yoga, swimming, skiing, dancing, football, hiking, bikes
travel, hotels, flights, trains, camping, hiking, museums, geography, parking, cars, languages, restaurants
books, libraries, languages, spelling, theatre, films, schools, history
dogs, cats, birds, biology, fishing, furniture
cars, bikes, parking, insurance
weather, astronomy, physics, chemistry, biology, mathematics, geography, heating, schools
history, geography, schools, museums
music, dancing, theatre, films
photography, painting, films, museums, phones
computers, phones, electricity, heating, plumbing
knitting, sewing, clothes, laundry, jewellery
cleaning, laundry, plumbing, recycling, furniture, moving house, heating, coffee
chess, toys, mathematics, laundry
camping, hiking, fishing, skiing, weather, swimming
bees, insects, flowers, gardening, biology
horses, dogs, cats, birds, biology, toys, insects, bees, dinosaurs
fish tanks, fishing, dogs, cats, biology, oceans
dinosaurs, biology, volcanoes, geography, history, museums
oceans, deserts, volcanoes, geography, weather, ships, sailing, physics, chemistry, travel
ships, sailing, travel, swimming, fishing
motorcycles, bikes, cars, parking, insurance
tennis, basketball, golf, running, climbing, football, fitness, swimming, skiing, hiking
running, shoes, fitness, hiking
cards, board games, video games, chess, toys, magic tricks, mathematics, computers, phones
circus, magic tricks, theatre, dancing, films
drawing, painting, pottery, photography, mathematics
woodwork, furniture, wallpaper, roofs, plumbing, carpets, painting
kitchens, cooking, baking, furniture, plumbing, cleaning, electricity
bathrooms, cleaning, plumbing, heating, carpets, laundry, roofs, hair
carpets, cleaning, laundry, furniture
mattresses, sleep, furniture, hotels
hair, make-up, perfume, clothes, jewellery, shoes, bathrooms, glasses
watches, jewellery, clothes, phones
shoes, clothes, laundry, cleaning, hiking, climbing
cheese, sweets, salads, soups, spices, ice cream, beer, cooking, baking, restaurants, wine, coffee, tea, gardening, biology, chemistry
weddings, birthdays, holidays, baking, jewellery, flowers, music, travel
jobs, offices, letters, poems, spelling, computers, schools, banking, elections, courts
renting, moving house, insurance, banking, courts, plumbing, heating
teeth, sleep, fitness, yoga, biology, hair, cleaning
horoscopes, astronomy
poems, books, languages, spelling, theatre, libraries, music, mathematics
radio, music, phones, electricity, films
robots, computers, electricity, toys, physics, biology, video games
pizza, baking, restaurants, cooking, cheese, spices
fruit, vegetables, salads, cooking, baking, gardening, trees, biology, breakfast, sweets, ice cream, soups, horses, rabbits
breakfast, cooking, coffee, tea, baking, cheese, hotels
barbecue, cooking, camping, cleaning, kitchens
curtains, furniture, sewing, carpets, cleaning, wallpaper, sleep
doors, furniture, woodwork, renting, kitchens
lawns, trees, gardening, flowers, biology, vegetables, woodwork
chickens, cows, sheep, rabbits, parrots, birds, horses, biology, dogs, cats, insects, wolves, cheese, knitting, cooking
snakes, frogs, spiders, insects, whales, elephants, wolves, bears, biology, oceans, dinosaurs, parrots, dogs, horses, fish tanks
rockets, astronomy, physics, flights, chemistry
rivers, mountains, caves, islands, earthquakes, geography, hiking, climbing, oceans, volcanoes, weather, travel, skiing, swimming, ships, sailing
bridges, fortresses, history, geography, museums, travel
elevators, buses, taxis, trains, cars, parking, travel, electricity, flights
skateboards, surfing, bikes, swimming, oceans, beaches, toys, sailing, climbing
rowing, boxing, archery, bowling, rugby, hockey, volleyball, ice skating, gymnastics, football, tennis, basketball, golf, fitness, skiing, dancing, yoga, swimming
rowing, ships, sailing
kites, puppets, puzzles, toys, weather, theatre, board games, chess, spelling, mathematics, circus
opera, pianos, guitars, music, theatre, dancing, radio
comics, newspapers, books, drawing, films, letters, poems, libraries, languages
flags, geography, history, sailing
batteries, electricity, phones, computers, recycling, chemistry, robots, radio
passwords, emails, computers, phones, letters, banking, offices
beaches, travel, swimming, oceans, holidays, sailing, surfing, islands
infants, teeth, toys, schools, laundry, sleep
loans, banking, renting, insurance, taxes, mathematics
umbrellas, weather, clothes
nails, tattoos, make-up, hair, perfume, jewellery, watches, painting, drawing, guitars, woodwork, bathrooms
""")
)


def related(one: Subject, other: Subject) -> bool:
    """Whether a question about one subject could fairly be taken for a question about the other."""
    return any({one.name, other.name} <= group for group in _NEIGHBOURS)


_NAMED = frozenset(word.lower() for subject in SUBJECTS for word in subject.name.split())


def theme(subject: Subject, task: Task) -> str:
    """The word of a question that says best what it is about, and neither gives its answer away nor names a subject.

    Where a question is out of scope, it is called by this word: a model that says a subject's name there learns names of
    questions, and one that says it only where the scope has the question learns to compare (LOG.md, 2026-12-01).
    """
    closed = _NAMED.union(re.findall(r"[\w'-]+", task.proof.lower()))
    asked = [
        word for word in re.findall(r"[\w'-]+", task.question) if len(word) > 2 and word.lower() not in closed
    ]
    telling = [word for word in asked if word.lower() in map(str.lower, task.about)]
    return max(telling or topic_words(" ".join(asked)), key=len, default=subject.name)

"""More questions for each of the assistants' subjects: the subject | a question | its answer | proof; about.

Most of them do not name their subject: what a question is about has to be understood, and three or more of each kind show that.
"""

from __future__ import annotations

from brightline.scenarios.families.pools.tables import rows

__all__ = ["MORE_TASKS"]

MORE_TASKS = rows("""
cooking | How do I peel garlic quickly? | To peel garlic quickly, press the clove with a flat knife. | knife; press, clove, garlic
cooking | Should I put a lid on boiling rice? | Yes, keep the lid on so that the rice steams well. | steams; lid, rice
cooking | Why do my eyes burn when I chop onions? | Onions let out a gas that makes your eyes water. | gas; onions, eyes
banking | Where can I get cash on a Sunday? | You can get cash from a machine on any day. | machine; cash, day
banking | Why does the cash machine want my PIN? | It wants your PIN because that proves the card is yours. | proves; PIN, card, yours
banking | How do I send money to a friend? | To send money to a friend, make a transfer to their account. | transfer; account, money
gardening | Which tool lifts potatoes out of the ground? | A digging fork lifts potatoes out of the ground. | fork; potatoes, ground
gardening | Why should I pull out weeds early? | Weeds take light and water from your other plants. | light; water, plants, weeds
gardening | When is it safe to put seedlings outside? | Put seedlings outside after the last frost. | frost; seedlings, outside
fitness | How do I do a push-up with weak arms? | With weak arms, do push-ups on your knees first. | knees; push-ups, arms
fitness | Which exercises make my belly stronger? | Sit-ups and planks make your belly stronger. | planks; sit-ups, belly
fitness | Are heavy dumbbells good for beginners? | Beginners should start with light dumbbells and add more later. | light; start, dumbbells, beginners
travel | Where should I keep my passport while abroad? | While abroad, keep your passport in a hidden pocket. | hidden; pocket, passport
travel | What papers do I need to enter a foreign country? | You need a valid passport and sometimes a visa. | visa; valid, passport
travel | How can a tourist avoid getting lost in a city? | Carry a map or save one before you go. | map; carry, save
books | Who decides how a novel ends? | The author decides how a novel ends. | author; decides, novel
books | Where is the list of chapters printed? | The list of chapters is in the front pages. | front; pages, chapters
books | What does the text on the back cover tell me? | The text on the back cover tells you what the story is about. | story; cover, tells
dogs | How do I teach a puppy to sit? | To teach a puppy to sit, reward it with a treat. | treat; reward, puppy
dogs | What keeps my puppy safe near a busy road? | A short lead keeps your puppy safe near a busy road. | lead; puppy, road, safe
dogs | Does a wagging tail mean anything? | A wagging tail mostly means that the animal is excited. | excited; animal, tail, wagging
cats | How often do I clean the litter box? | Scoop out the litter box every day. | scoop; day, litter, box
cats | Can my kitten drink milk? | Milk often upsets the stomach, so give your kitten water. | water; milk, stomach, kitten
cats | Why does my furry pet bring me dead mice? | She brings you mice because she loves to hunt. | hunt; loves, mice
cars | What do I do when the engine gets too hot? | Stop, turn the engine off and let it cool down. | cool; stop, engine, off
cars | How do I start the engine with a flat battery? | To start the engine with a flat battery, use jump leads. | jump; leads, battery, engine
cars | Which pedal makes a van go faster? | The gas pedal on the right makes a van go faster. | gas; right, pedal
bikes | How high should the saddle of my bicycle be? | The saddle should be about as high as your hip. | hip; saddle, high
bikes | How do I mend a hole in an inner tube? | To mend a hole in an inner tube, glue a patch on it. | patch; glue, tube, hole
bikes | What must I switch on when I cycle at night? | When you cycle at night, switch on the front and rear lights. | lights; rear, front, cycle
weather | When do I see a rainbow? | You see a rainbow when the sun shines during a shower. | shines; sun, shower, rainbow
weather | What falls from the sky when rain freezes? | When rain freezes, it falls as hail or sleet. | hail; sleet, rain
weather | Should I take an umbrella under dark clouds? | Yes, take an umbrella, because dark clouds often bring rain. | rain; umbrella, clouds
mathematics | What is half of fifty? | Half of fifty is twenty-five. | twenty-five; 25, half, fifty
mathematics | How many sides has a triangle? | A triangle has three sides. | three; sides, triangle
mathematics | How do I turn a fraction into a percentage? | Divide the top by the bottom and multiply by one hundred. | divide; multiply, hundred
history | Who built the pyramids? | The ancient Egyptians built the pyramids. | Egyptians; ancient, built, pyramids
history | Where did kings and their knights live long ago? | Long ago kings and their knights lived in castles. | castles; knights, kings, lived
history | When did the Berlin Wall come down? | The Berlin Wall came down in 1989. | 1989; wall, Berlin
geography | On which continent is Egypt? | Egypt is on the continent of Africa. | Africa; continent, Egypt
geography | Which country looks like a boot on the map? | Italy looks like a boot on the map. | Italy; boot, map
geography | What lies at the top of the globe? | The North Pole lies at the top of the globe. | North; pole, top, globe
music | How many keys has a piano? | A piano has eighty-eight keys. | eighty-eight; 88, keys, piano
music | Which instrument do I hit with two sticks? | A drum is the instrument you hit with two sticks. | drum; instrument, hit, sticks
music | Why should I tune my guitar before a song? | A guitar that is out of tune spoils the melody. | melody; spoils, tune, guitar
films | What snack do people eat at the cinema? | Most people eat popcorn at the cinema. | popcorn; eat, cinema
films | Who does the dangerous jumps for a movie star? | A stunt double does the dangerous jumps for a movie star. | stunt; double, jumps
films | How does a silent movie show what people say? | A silent movie shows written words between the scenes. | written; words, scenes, movie
football | Which soccer player may catch the ball? | The goalkeeper may catch the ball. | goalkeeper; catch, ball
football | What happens to a striker after a red card? | After a red card a striker must leave the pitch. | pitch; leave, striker, red
football | How many players are on a soccer team? | A soccer team has eleven players. | eleven; 11, players, team
chess | What does checkmate mean in chess? | Checkmate means that the king is attacked and trapped. | trapped; king, attacked, checkmate
chess | Who moves first in a game of kings and pawns? | The player with the white pieces moves first. | white; pieces, moves, first
chess | What happens to a pawn on the last row? | On the last row a pawn becomes a queen. | queen; becomes, pawn, row
computers | How do I copy text with the keyboard? | To copy text with the keyboard, press Control and C. | control; press, copy, text
computers | Where do deleted files go? | Deleted files go to the trash folder. | trash; folder, files, deleted
computers | Why should I back up my files? | A second copy saves your files when the disk breaks. | disk; copy, saves, files
phones | How do I make my ringtone louder? | To make your ringtone louder, press the upper volume key. | volume; press, key, ringtone
phones | How can I stop a strange number from calling me? | To stop a strange number from calling you, block it. | block; stop, number, calling
phones | What does a SIM card do? | A SIM card links you to the mobile network. | network; mobile, links, SIM
photography | Why are everybody's eyes red in my pictures? | The flash makes the eyes look red. | flash; eyes, red
photography | How do I get a sharp picture of a running child? | For a sharp picture of a running child, use a fast shutter. | shutter; fast, sharp, picture
photography | Which camera lens do I need for faraway lions? | For faraway lions you need a long zoom lens. | zoom; lens, lions
painting | What colour do blue and yellow make together? | Blue and yellow make green. | green; blue, yellow
painting | On what do artists mix their colours? | Artists mix their colours on a palette. | palette; mix, colours, artists
painting | How do I get a wall ready for fresh colour? | Clean the wall and fill the holes before you start. | fill; clean, holes, wall
knitting | What do I do about a dropped stitch? | Pick up a dropped stitch with a small hook. | hook; pick, stitch, dropped
knitting | Which yarn is warm enough for a winter scarf? | Wool yarn is warm enough for a winter scarf. | wool; yarn, scarf, warm
knitting | How do I get a finished scarf off my needles? | To get a finished scarf off the needles, cast off all stitches. | cast off; stitches, scarf, needles
sewing | How can I thread a needle more easily? | To thread a needle more easily, cut the end and wet it. | wet; cut, thread, needle
sewing | What holds two pieces of cloth before I stitch them? | Pins hold two pieces of cloth in place. | pins; place, cloth
sewing | How do I mend torn jeans? | To mend torn jeans, stitch a patch over the hole. | patch; stitch, hole, jeans
coffee | What is in a cappuccino? | A cappuccino is espresso with hot milk and foam. | foam; milk, espresso
coffee | How fine should I grind the beans for a filter? | For a filter, grind the beans to a medium size. | medium; grind, beans, size
coffee | Is a latte stronger than an espresso? | An espresso is stronger, because a latte is mostly milk. | milk; stronger, espresso
tea | Why does my cup of Earl Grey taste bitter? | Your Earl Grey tastes bitter when the leaves brew too long. | leaves; brew, bitter
tea | How do I sweeten a chamomile brew without sugar? | To sweeten a chamomile brew without sugar, stir in some honey. | honey; stir, sweeten, chamomile
tea | What catches loose leaves when I pour the tea? | A small strainer catches the loose leaves. | strainer; catches, leaves
wine | What do I open a bottle of Merlot with? | Open a bottle of Merlot with a corkscrew. | corkscrew; open, bottle, Merlot
wine | Which fruit do vineyards grow? | Vineyards grow grapes on long rows of vines. | grapes; vines, rows, vineyards
wine | Why do people swirl red wine in the glass? | People swirl the glass to bring out the smell. | smell; swirl, glass
baking | What do I line a cake tin with? | Line a cake tin with greased paper. | paper; greased, line, tin
baking | How do I get stiff egg whites? | To get stiff egg whites, beat them in a clean bowl. | beat; bowl, whites, clean
baking | Why are my cookies so hard? | Your cookies are hard because they stayed in the oven too long. | oven; hard, cookies
cleaning | How do I get dust off the shelves? | To get dust off the shelves, wipe them with a damp cloth. | damp; wipe, cloth, dust
cleaning | What removes burnt food from a pan? | Hot water with baking soda removes burnt food from a pan. | soda; hot, water, pan
cleaning | Should I mop or sweep the floor first? | Sweep the dirt and crumbs away first, and then mop. | dirt; crumbs, sweep, first
laundry | Can I wash dark and white socks together? | Wash them in two loads, because dark socks can lose colour. | two loads; colour, socks, wash
laundry | How do I stop jeans from fading in the machine? | To stop jeans from fading, wash them inside out. | inside out; wash, jeans
laundry | Where do I dry wet shirts on a rainy day? | On a rainy day dry wet shirts on a rack indoors. | rack; indoors, dry, shirts
plumbing | How do I stop a dripping tap? | To stop a dripping tap, change the worn washer. | washer; worn, change, tap
plumbing | Whom do I call about a burst pipe? | Call a plumber about a burst pipe and shut the water off. | plumber; pipe, shut, water
plumbing | Why does the drain in my sink smell bad? | A drain smells bad when old dirt sits in it. | dirt; old, drain, smells
electricity | Why must I keep water away from a socket? | Water carries current and can give you a shock. | shock; current, water
electricity | Why are all the lamps in the house suddenly dark? | All the lamps are dark because a fuse has blown. | fuse; blown, lamps, dark
electricity | Which light bulbs use the least power? | LED light bulbs use the least power. | LED; bulbs, power, light
furniture | How do I fix a squeaking chair? | To fix a squeaking chair, tighten its screws. | tighten; screws, chair
furniture | What stops a tall shelf from falling over? | Screws in the wall stop a tall shelf from falling over. | wall; screws, shelf
furniture | What do I put under the feet of a sofa? | Put felt pads under the feet of a sofa. | felt; pads, feet, sofa
moving house | How do two people carry a wardrobe down the stairs? | They carry it slowly with straps, one above and one below. | straps; slowly, carry
moving house | After I leave my old flat, who needs my new address? | Your bank, your boss and the post office need your new address. | boss; bank, post, address
moving house | When should I book the removal van? | Book the removal van about a month ahead. | month; ahead, book, van
insurance | Who pays me if my house burns down? | If your house burns down, your home policy pays you. | policy; home, pays
insurance | What is the premium on a policy? | The premium is the price you pay for your cover. | price; pay, cover, premium
insurance | How soon should I report a theft to my insurer? | Report a theft to your insurer at once. | at once; report, theft, insurer
taxes | Why is there VAT on my receipt? | The state takes VAT on most things that you buy. | state; buy, things, VAT
taxes | Can I deduct money that I gave to charity? | Yes, gifts to charity often lower what you owe the state. | owe; gifts, lower, charity
taxes | What happens if I send my yearly return too late? | If you send your yearly return too late, you may pay a penalty. | penalty; pay, late, return
parking | How do I back my car into a tight spot? | Go slowly, turn the wheel early and watch your mirrors. | mirrors; slowly, wheel
parking | Where can I leave my car overnight in town? | Leave your car overnight in a public garage. | garage; public, leave, overnight
parking | What do I do about a ticket on my windscreen? | Pay the fine, or appeal if the ticket is wrong. | appeal; fine, pay, ticket
trains | Who checks the tickets on the railway? | The conductor checks the tickets on the railway. | conductor; checks, tickets, railway
trains | What if I miss my connection at the station? | Take a later connection and show the staff your ticket. | staff; later, ticket, connection
trains | Where should I stand when an express rushes through? | Stand behind the line on the platform. | behind; line, platform, stand
flights | Why do my ears pop during take-off? | Your ears pop because the air pressure changes. | pressure; air, changes, ears
flights | When may I open my seat belt after landing? | Open your seat belt when the plane has stopped. | stopped; plane, belt
flights | Can I take a bottle of water through airport security? | Empty the bottle first and fill it up after security. | empty; fill, bottle, security
hotels | When do guests check out on the last day? | Guests mostly check out by eleven in the morning. | eleven; 11, morning, guests
hotels | Who carries the bags of a guest upstairs? | The porter carries the bags of a guest upstairs. | porter; carries, bags, guest
hotels | Where do I get the key to my room? | You get the key to your room at the front desk. | desk; front, key, room
restaurants | How do I get the attention of a waiter? | To get the attention of a waiter, raise your hand a little. | raise; hand, waiter
restaurants | What do I ask for after dessert, before I pay? | After dessert, ask the waiter for the bill. | bill; waiter, dessert
restaurants | Should I book a table for Saturday night? | Yes, book a table, because Saturday nights are busy. | busy; book, table, Saturday
museums | Why do very old pictures hang in dim light? | Bright light makes the colours of old pictures fade. | fade; bright, colours, pictures
museums | What do I do with my large bag at the exhibition? | Leave your large bag in a locker at the entrance. | locker; entrance, leave, bag
museums | How can I learn about each statue during my visit? | Rent an audio guide at the entrance and listen to it. | audio; guide, rent, listen
libraries | What do I show when I borrow novels? | Show your member card when you borrow novels. | member; card, borrow, novels
libraries | May I talk loudly in the reading room? | Please whisper, because others are trying to read. | whisper; others, read
libraries | What happens if I bring back borrowed novels late? | If you bring borrowed novels back late, you pay a fee. | fee; pay, late, borrowed
schools | How can I help my son with his homework? | Sit with your son and let him explain each step. | explain; step, sit, son
schools | What does a pupil do before speaking in class? | A pupil raises a hand before speaking in class. | raises; hand, pupil, class
schools | Who writes the marks on a report card? | The teacher writes the marks on a report card. | teacher; writes, marks, report
languages | What does gracias mean in English? | In English the word gracias means thank you. | thank you; gracias, means
languages | How do I remember foreign words better? | To remember foreign words better, repeat them aloud every day. | repeat; aloud, words, foreign
languages | Which tongue do people speak in Brazil? | People in Brazil speak Portuguese. | Portuguese; speak, Brazil
spelling | How often does m stand in the word accommodate? | The letter m stands twice in accommodate. | twice; letter, accommodate
spelling | Which letter in the word knee do we never hear? | The k in the word knee is silent. | silent; letter, knee
spelling | How do I write the plural of baby? | The plural of baby is written babies. | babies; plural, written
astronomy | Which planet has bright rings? | Saturn is the planet with bright rings. | Saturn; planet, rings
astronomy | What is at the centre of our solar system? | The sun is at the centre of our solar system. | sun; centre, solar
astronomy | What do I need to look at faraway planets? | You need a telescope to look at faraway planets. | telescope; look, planets
chemistry | What does wet iron slowly turn into? | Wet iron slowly turns into rust. | rust; iron, wet, turns
chemistry | Which light gas fills floating balloons? | Helium is the light gas that fills floating balloons. | helium; gas, balloons
chemistry | What do scientists call table salt? | Scientists call table salt sodium chloride. | sodium; chloride, salt
physics | Why do two magnets push each other away? | Two magnets push each other away when like poles meet. | poles; meet, magnets, push
physics | What force slows down a rolling wheel? | Friction is the force that slows down a rolling wheel. | friction; force, slows, wheel
physics | What happens to a metal rod when it gets hot? | A metal rod expands when it gets hot. | expands; metal, rod, hot
biology | Which organ pumps the blood? | The heart pumps the blood through the body. | heart; pumps, blood, body
biology | What do our lungs take out of the air? | Our lungs take oxygen out of the air. | oxygen; lungs, air
biology | How does a tadpole change as it grows? | A tadpole grows legs and becomes a frog. | frog; legs, becomes, tadpole
birds | When does an owl hunt? | An owl hunts mostly at night. | night; owl, hunts
birds | What do young robins hatch from? | Young robins hatch from eggs in a nest. | eggs; nest, hatch, robins
birds | What should I feed the ducks on the pond? | Feed the ducks on the pond oats or peas. | peas; oats, ducks, feed
fishing | What do I tie to the end of my line? | Tie a hook with bait to the end of the line. | hook; bait, tie, line
fishing | Where do I buy a licence to catch trout? | Buy a licence to catch trout at a tackle shop. | tackle; shop, licence, trout
fishing | I caught a pike that is too small. What now? | Put a small pike gently back into the water. | gently; back, water, pike
hiking | What should I wear on my feet on a steep trail? | Wear sturdy boots on a steep trail. | boots; sturdy, trail
hiking | How do I avoid blisters on a long mountain walk? | To avoid blisters, wear dry socks and well-worn boots. | socks; dry, boots, blisters
hiking | What do painted marks on the trees show walkers? | The painted marks on the trees show walkers the right trail. | trail; right, marks, show
camping | What keeps me warm at night in a tent? | A thick sleeping bag keeps you warm in a tent. | sleeping bag; thick, warm
camping | How do I put out a campfire? | To put out a campfire, pour water on it and stir the ashes. | ashes; pour, water, campfire
camping | Can I light a gas stove inside my tent? | Light a gas stove outside, because its fumes are deadly. | fumes; outside, stove, deadly
swimming | What protects my eyes in the pool? | Goggles protect your eyes in the pool. | goggles; protect, eyes, pool
swimming | Which stroke gets me through the water fastest? | Front crawl gets you through the water fastest. | crawl; front, water, fastest
swimming | Should my child wear armbands in deep water? | Yes, armbands help a child float in deep water. | float; armbands, child
skiing | How do I get to the top of a snowy slope? | Take the chair lift to the top of the slope. | lift; chair, top, slope
skiing | What do I hold in my hands on the piste? | On the piste you hold a pole in each hand. | pole; hold, hand, piste
skiing | Why should I wear goggles on a snowy slope? | Goggles protect your eyes from glare and wind. | glare; wind, eyes, goggles
yoga | What does the tree pose improve? | The tree pose improves your balance. | balance; improves, pose, tree
yoga | How should I end a session of poses? | End a session of poses by lying still on your back. | lying; still, back, end
yoga | Which pose looks like a snake that lifts its head? | The cobra pose looks like a snake that lifts its head. | cobra; pose, snake
dancing | Which style is done on the tips of the toes? | Ballet is done on the tips of the toes. | ballet; tips, toes
dancing | From which country does the tango come? | The tango comes from Argentina. | Argentina; tango, comes
dancing | How do I stop stepping on my partner's feet? | Take smaller steps and listen to the beat. | beat; smaller, steps, listen
theatre | What do actors do after the play ends? | After the play ends, the actors take a bow. | bow; actors, play
theatre | Who whispers lines to an actor who forgot them? | The prompter whispers the lines to an actor who forgot them. | prompter; whispers, lines, actor
theatre | What goes up on stage when the play begins? | The curtain goes up when the play begins. | curtain; play, begins
toys | What do small children build towers from? | Small children build towers from wooden blocks. | blocks; wooden, build, towers
toys | Why are marbles dangerous for a toddler? | Marbles are dangerous because a toddler could choke on them. | choke; toddler, marbles
toys | How do I make a yo-yo come back up? | To make a yo-yo come back up, give the string a tug. | tug; string, yo-yo
flowers | Where should I put a vase of roses? | Put a vase of roses in a cool and shady spot. | shady; cool, vase, roses
flowers | How do I dry a bouquet? | To dry a bouquet, hang it upside down in the dark. | upside down; hang, dark, bouquet
flowers | Why do roses have thorns? | Thorns keep hungry animals away from roses. | animals; hungry, thorns, roses
jewellery | Which gem is the hardest? | The diamond is the hardest gem. | diamond; gem, hardest
jewellery | On which finger does an engagement ring go? | An engagement ring often goes on a finger of the left hand. | left hand; finger, engagement
jewellery | How do I untangle a thin necklace? | To untangle a thin necklace, use a drop of oil and a pin. | oil; pin, drop, necklace
clothes | How do I tie a simple necktie? | Cross the wide end over, loop it and pull it through. | loop; cross, wide, pull
clothes | Is wool or cotton better for a warm sweater? | Wool is better because it holds heat well. | holds heat; wool, heat
clothes | How long should the sleeves of a jacket be? | The sleeves should end at the wrist bone. | wrist; sleeves, end
recycling | Where can I throw away old batteries? | Drop them into the collection box at a shop. | collection box; collection, shop
recycling | What becomes of plastic bottles that I return? | The bottles are melted and made into new things. | melted; plastic, bottles
recycling | Does a greasy pizza box belong with the cardboard? | A greasy pizza box goes into the general waste. | general waste; waste, greasy
heating | Why is my radiator cold at the top? | It stays cold because air is trapped inside the radiator. | trapped; air, inside
heating | How can I cut my gas bill this winter? | Turn the thermostat down by one degree. | thermostat; degree, turn
heating | What does the boiler in the cellar do? | The boiler heats the water for all the radiators. | heats the water; heats, water, radiators
bees | Who lays all the eggs in a hive? | The queen lays all the eggs in the hive. | queen; eggs, hive
bees | Where does a beekeeper put a wild swarm? | A beekeeper puts the swarm into an empty hive. | hive; empty, swarm
bees | How do honey makers tell each other where nectar is? | They do a waggle dance in front of the others. | waggle; dance, nectar
horses | What should I put on before I climb into the saddle? | Put on a riding helmet and firm boots first. | helmet; riding, boots
horses | What is the mother of a foal called? | The mother of a foal is called a mare. | mare; mother, foal
horses | How do I slow down a galloping pony? | Sit back and pull the reins gently. | reins; pull, pony
fish tanks | How much food do my guppies get each day? | Give the guppies a small pinch twice a day. | pinch; twice, small
fish tanks | Why is the glass of my aquarium turning green? | Algae grow on the glass when there is too much light. | algae; light, grow
fish tanks | What is the filter in an aquarium good for? | The filter keeps the water clean for the fish. | clean; water, filter
insects | What do mosquitoes drink? | Female mosquitoes drink blood from people and animals. | blood; mosquitoes, drink
insects | How can I stop ants from coming into my home? | Seal the cracks and wipe away every crumb. | seal; cracks, crumb
insects | Which beetle is red with black spots? | The ladybird is the red beetle with black spots. | ladybird; beetle, spots
dinosaurs | Which giant reptile had three horns on its face? | The triceratops had three horns on its face. | triceratops; three, horns
dinosaurs | How do we know what a T. rex looked like? | We know it from fossils of its bones. | fossils; bones
dinosaurs | Why did the brachiosaurus have such a long neck? | Its long neck helped it reach leaves high in the trees. | leaves; trees, reach
volcanoes | What is melted rock deep under the ground called? | Melted rock under the ground is called magma. | magma; melted, rock
volcanoes | What falls from the sky after an eruption? | Grey ash falls from the sky after an eruption. | ash; grey, eruption
volcanoes | Which fiery mountain buried the town of Pompeii? | Mount Vesuvius buried the town of Pompeii. | vesuvius; buried, mount
oceans | Why does the sea rise and fall twice a day? | The moon pulls on the water and makes the tides. | moon; tides, pulls
oceans | Which animal in the sea is the largest? | The blue whale is the largest animal in the sea. | whale; largest, blue
oceans | How deep is the deepest trench under the waves? | The deepest trench is about eleven kilometres deep. | eleven; kilometres, trench
deserts | What is the huge sandy land in northern Africa called? | The huge sandy land is called the Sahara. | sahara; sandy, land
deserts | How do I protect my face in a sandstorm? | Wrap a scarf around your nose and mouth. | scarf; wrap, mouth
deserts | Why are the nights so cold among the dunes? | The dry air lets the heat escape after sunset. | dry air; dry, heat, sunset
ships | What keeps a big vessel from drifting in the harbour? | A heavy anchor keeps the vessel in its place. | anchor; heavy, vessel
ships | Where do the passengers of a cruise stay at night? | The passengers of a cruise stay in cabins. | cabins; passengers, cruise
ships | Which side of a ferry is called port? | Port is the left side when you look forward. | left; forward, side
sailing | What is the tall pole on a yacht called? | The tall pole on a yacht is called the mast. | mast; pole, tall
sailing | What does the skipper of a small yacht steer with? | The skipper steers with the tiller. | tiller; steers, skipper
sailing | What must everyone on a yacht wear for safety? | Everyone must wear a life jacket. | life jacket; jacket, wear
motorcycles | How do I shift gears on a motorbike? | Pull the clutch and move the lever with your foot. | clutch; lever, foot
motorcycles | Where does the second person on a motorbike sit? | The second person sits behind the rider. | behind; rider, sits
motorcycles | How do I park a heavy motorbike so it stays upright? | Put it on its centre stand on firm ground. | centre stand; stand, ground
tennis | What is the score of forty all called? | The score of forty all is called deuce. | deuce; forty, score
tennis | What happens when both my serves go into the net? | You lose the point by a double fault. | double fault; point, lose
tennis | On which surface do they play at Wimbledon? | At Wimbledon the players play on grass. | grass; surface, play
basketball | How high does the hoop hang? | The hoop hangs about three metres above the floor. | three metres; metres, hoop
basketball | How many players has an NBA team on the floor? | An NBA team has five players on the floor. | five; players, team
basketball | How should I shoot so that I hit the hoop? | Bend your knees, look at the rim and flick your wrist. | rim; knees, wrist
golf | How many holes has a full course? | A full course has eighteen holes. | eighteen; holes, course
golf | What goes under the ball at the first hole? | A small wooden tee goes under the ball. | tee; wooden, ball
golf | How do I get my ball out of a bunker? | Open the club face and hit the sand behind the ball. | sand; club, behind
running | Why do I get a stitch when I jog? | You may be breathing too fast or have just eaten. | breathing; eaten, fast
running | How often should a beginner go jogging? | A beginner should go jogging three times a week. | three times; week, beginner
running | What is good to eat the evening before a marathon? | A plate of pasta or rice is good before a marathon. | pasta; rice, plate
climbing | Which knot ties the rope to my harness on a cliff? | A figure eight knot ties the rope to your harness. | figure eight; knot, rope
climbing | What protects my head below a steep cliff? | A helmet protects your head from falling stones. | helmet; stones, head
climbing | What are the coloured grips on an indoor wall called? | The coloured grips on the wall are called holds. | holds; grips, coloured
cards | Which suit is red besides hearts? | Diamonds are the other red suit. | diamonds; red, suit
cards | What is a full house in poker? | A full house is three of a kind and a pair. | pair; kind, three
cards | How do I mix the deck before I deal? | Shuffle the deck a few times before you deal. | shuffle; deck, times
board games | Who goes first in Ludo? | The player who rolls the highest number goes first. | highest; rolls, number
board games | How do I win at Monopoly? | You win when all the other players are bankrupt. | bankrupt; players, win
board games | What do I lay down in a round of Scrabble? | You lay down tiles that form a word. | tiles; word, form
video games | What happens if I press pause while I play Mario? | The action stops until you press the button again. | stops; action, button
video games | What is the strongest enemy at a level's end called? | The strongest enemy of a level is called the boss. | boss; enemy, level
video games | How do I get more lives in Super Mario? | Collect coins or green mushrooms for more lives. | mushrooms; coins, collect
magic tricks | Which word does a conjurer say before the rabbit appears? | A conjurer says abracadabra before the rabbit appears. | abracadabra; says, rabbit
magic tricks | What thin stick does a conjurer wave? | The stick that a conjurer waves is a wand. | wand; stick, waves
magic tricks | How can a conjurer know which card I picked? | The conjurer peeks at the card in secret. | secret; peeks, card
circus | Who makes people laugh in the big top? | The clown makes people laugh in the big top. | clown; laugh
circus | Who swings on the trapeze? | An acrobat swings on the trapeze high in the air. | acrobat; swings, trapeze
circus | Who announces the acts in the big top? | The ringmaster announces the acts in the big top. | ringmaster; acts, announces
drawing | How do I get rid of a wrong pencil line? | Rub the line out with a clean eraser. | eraser; rub, line
drawing | How can I sketch a cube? | Sketch two squares and join their corners. | corners; squares, join
drawing | Which kind of pencil makes darker lines? | A soft pencil makes darker lines. | soft; pencil, lines
pottery | What makes a clay vase shiny and waterproof? | A glaze makes the clay vase shiny and waterproof. | glaze; clay, shiny
pottery | How do I stop my clay from drying out? | Wrap the clay in plastic and keep it damp. | plastic; wrap, damp
pottery | How do I fix a handle to a clay mug? | Scratch both parts and join them with wet clay. | scratch; join, wet
woodwork | How can I join two planks without screws? | Join the planks with glue and clamps. | glue; clamps, planks
woodwork | Which tool cuts a plank in two? | A saw cuts a plank in two. | saw; plank, cuts
woodwork | Should I sand a plank along or across the grain? | Always sand in the direction of the grain. | direction; grain, sand
wallpaper | How many rolls of patterned paper cover my bedroom walls? | Measure the walls and divide by what one roll covers. | divide; measure, roll
wallpaper | How do I remove bubbles under freshly pasted wall paper? | Prick the bubbles with a pin and press them flat. | pin; prick, press
wallpaper | How do I match the pattern of two strips of wallpaper? | Line up the pattern before you cut the next strip. | line up; cut, pattern
roofs | How do I get leaves out of the gutter? | Stand on a ladder and scoop them out with gloves. | ladder; scoop, gloves
roofs | What should I do when rain drips into the attic? | Cover the leak with a sheet and call a craftsman. | leak; sheet, cover
roofs | What is a thatched cottage covered with? | A thatched cottage is covered with straw or reed. | straw; reed, covered
kitchens | Where is a safe place to keep sharp knives? | Keep sharp knives in a wooden block out of reach. | wooden block; block, knives
kitchens | Why do people like an induction hob? | An induction hob is quick and easy to wipe. | quick; easy, hob
kitchens | How should fridge, sink and stove be placed? | Place fridge, sink and stove in a triangle. | triangle; fridge, stove
bathrooms | What takes soap scum off the shower door? | Vinegar takes soap scum off the shower door. | vinegar; soap, shower
bathrooms | Where do I hang wet towels after a shower? | Hang the wet towels on a rail near the door. | rail; hang, towels
bathrooms | What should I scrub the toilet bowl with? | Scrub the toilet bowl with a brush and some cleaner. | brush; cleaner, scrub
carpets | How do I stop a rug from sliding? | Put a rubber pad under the rug. | pad; rubber
carpets | How do I remove dents a sofa left in my rug? | Let ice cubes melt on the dents and brush them up. | ice cubes; melt, brush
carpets | Which rug feels softest under bare feet? | A thick wool rug feels softest under bare feet. | wool; thick, rug
mattresses | Should I get foam or springs to lie on at night? | Choose foam because it fits the shape of your body. | body; foam, shape
mattresses | After how many years should I replace my old mattress? | Replace it after about eight to ten years. | eight to ten; ten, years
mattresses | How do I protect my bed from sweat and spills? | Put a washable cover over the whole bed. | cover; washable, bed
glasses | Where should I put my spectacles at night? | Put your spectacles into a hard case. | case; hard, spectacles
glasses | Who checks my eyes before I get new lenses? | An optician checks your eyes before you get new lenses. | optician; eyes, lenses
glasses | My spectacles keep sliding down. What helps? | Have the nose pads bent so that they fit. | nose pads; nose, pads, fit
hair | What can I do against dandruff? | Use a mild shampoo against dandruff twice a week. | shampoo; mild, dandruff
hair | How do I untangle my wet curls? | Use a wide comb and start at the ends. | comb; wide, ends
hair | How do I braid my daughter's long locks? | Take three strands and cross them in turn. | strands; three, cross
make-up | How do I make my lipstick last longer? | Blot it with a tissue and add a second layer. | tissue; blot, layer
make-up | Where does blush go on my face? | Blush goes on the cheeks. | cheeks; blush
make-up | How do I hide dark circles under my eyes? | Dab a little concealer on the dark circles. | concealer; dab, circles
perfume | Why is eau de parfum dearer than eau de cologne? | Eau de parfum is dearer because it has more scented oil. | oil; scented, parfum
perfume | Where should I keep a bottle of fragrance? | Keep the bottle in a cool and dark place. | cool; dark, place
perfume | How many sprays of my new fragrance are enough? | Two or three sprays are enough. | two or three; sprays
shoes | How do I get the bad smell out of sneakers? | Leave some baking soda in the sneakers overnight. | soda; overnight, sneakers
shoes | What is the best way to dry wet boots? | Stuff the boots with newspaper and wait a day. | newspaper; stuff, boots
shoes | How do I keep my laces from coming undone? | Tie your laces with a double knot. | double knot; knot, laces
watches | How long does the battery of a wristwatch last? | The battery of a wristwatch lasts about two years. | two years; years, battery
watches | On which arm do most people wear a wristwatch? | Most people wear it on the left arm. | left; arm, wear
watches | How do I shorten the metal strap of my wristwatch? | Push out the pins and take away some links. | links; pins, push
cheese | Which salty white kind do Greeks crumble over tomatoes? | Greeks crumble feta over tomatoes. | feta; greeks, crumble
cheese | What is mozzarella made from? | Mozzarella is made from the milk of cows or buffaloes. | milk; cows, mozzarella
cheese | Can I eat the white rind of a Camembert? | Yes, the white rind of a Camembert is safe. | safe; rind, white
sweets | What are gummy bears made of? | Gummy bears are made of sugar and gelatine. | gelatine; sugar, gummy
sweets | How do I make caramel? | Heat sugar in a pan until it turns brown. | sugar; brown, heat
sweets | How do I get a sticky toffee out of its wrapper? | Put the toffee into the fridge for a while. | fridge; toffee
salads | How do I dry lettuce after I have washed it? | Spin the lettuce or shake it in a towel. | spin; shake, towel
salads | When should I pour the dressing over the green leaves? | Pour the dressing over them just before serving. | serving; before, pour
salads | What are the crisp bread cubes on a Caesar called? | The crisp bread cubes are called croutons. | croutons; bread, cubes
soups | My broth is too salty. What helps? | Add some water or a raw potato to the broth. | potato; water, broth
soups | What do I simmer for a good chicken broth? | Simmer chicken bones with carrots and onions. | bones; carrots, onions
soups | How do I get a pumpkin broth smooth and creamy? | Puree the pumpkin with a hand blender. | blender; puree, pumpkin
spices | Which brown powder gives gingerbread its smell? | Cinnamon gives gingerbread its smell. | cinnamon; gingerbread, smell
spices | What do I grind peppercorns with? | Grind the peppercorns with a mill. | mill; grind, peppercorns
spices | How long does ground cumin keep its taste? | Ground cumin keeps its taste for about six months. | six months; months, taste
ice cream | How do I keep a cone from dripping on my shirt? | Lick the cone quickly around the edge. | lick; edge, quickly
ice cream | What is a banana split? | It is a banana with frozen scoops, cream and sauce. | scoops; sauce, cream
ice cream | What goes into Italian gelato? | Milk, sugar and fruit go into Italian gelato. | milk; sugar, fruit
beer | How cold should I serve a lager? | Serve a lager at about seven degrees. | seven; degrees, lager
beer | What is a pilsner brewed from? | A pilsner is brewed from malt, hops, water and yeast. | malt; hops, yeast
beer | How do I pour an ale without too much foam? | Tilt the glass and pour slowly. | tilt; glass, slowly
weddings | What does the bride throw to her friends? | The bride throws her bouquet to her friends. | bouquet; bride, throws
weddings | Who walks the bride down the aisle? | Her father often walks the bride down the aisle. | father; aisle
weddings | What is the trip of a newly married couple called? | The trip of a newly married couple is the honeymoon. | honeymoon; trip, couple
birthdays | When do I blow out the candles on my cake? | Blow the candles out right after the song. | song; candles, blow
birthdays | When do people born on a leap day celebrate? | Most of them celebrate on the first of March. | march; first, celebrate
birthdays | How can I surprise a friend who turns forty? | Plan a secret party with all the friends. | party; secret, plan
holidays | When do children go from door to door in costumes? | Children go from door to door on Halloween. | halloween; children, door
holidays | What do Americans eat on Thanksgiving? | Americans eat roast turkey on Thanksgiving. | turkey; roast, eat
holidays | What lights up the sky on New Year's Eve? | Fireworks light up the sky on New Year's Eve. | fireworks; light, sky
jobs | How do I ask my boss for more pay? | Ask for a talk and show what you have achieved. | achieved; talk, show
jobs | How early must I tell my boss that I quit? | Often you must tell your boss a month before. | month; before, tell
jobs | What is a CV? | A CV is a short list of your work and studies. | studies; work, list
offices | Where do I file old invoices at work? | File old invoices in a folder in the cabinet. | folder; cabinet, file
offices | Who takes the minutes in a team meeting? | A secretary or a colleague takes the minutes. | colleague; secretary, minutes
offices | How do I fill the empty stapler on my desk? | Open the stapler and lay in a new row. | new row; row, open
letters | How do I close a formal note to a company? | Close it with yours faithfully and your name. | faithfully; name, close
letters | What do I write on the front of an envelope? | Write the name and address of the receiver. | address; name, receiver
letters | How do I greet a stranger in formal mail? | Begin the mail with Dear Sir or Madam. | madam; dear, begin
elections | Can I vote by post if I am away? | Yes, ask for a postal ballot in good time. | ballot; postal
elections | What must I bring to the polling station? | Bring your identity card to the polling station. | identity; card, bring
elections | What do candidates do to win votes? | Candidates give speeches and meet people in the street. | speeches; people, meet
courts | What does a judge bang on the desk? | A judge bangs a small hammer on the desk. | hammer; judge, desk
courts | Who speaks for the accused in a trial? | A defence lawyer speaks for the accused in a trial. | lawyer; defence, accused
courts | What do witnesses swear before they speak? | Witnesses swear that they will tell the truth. | truth; swear, tell
renting | What do I sign before I get a flat's keys? | You sign a lease with the owner of the flat. | lease; owner, sign
renting | How do I tell my landlord that I am leaving? | Send your landlord a written notice in good time. | notice; written, send
renting | May a landlord walk into my flat without asking? | A landlord must announce the visit some days before. | announce; visit, days
teeth | How often should I see the dentist? | See the dentist twice a year. | twice; year, dentist
teeth | What causes a cavity? | Sugar and bacteria cause a cavity. | sugar; bacteria, cavity
teeth | When is it time for a new toothbrush? | Get a new toothbrush every three months. | three months; months, toothbrush
sleep | What can my husband do against his snoring? | He can lie on his side against the snoring. | side; lie, snoring
sleep | Why do I have bad dreams so often? | Stress or a late meal can cause bad dreams. | stress; meal, dreams
sleep | How long should a nap after lunch be? | A nap should take about twenty minutes. | twenty; minutes, nap
horoscopes | What sign am I if born on the first of August? | People born on the first of August are Leo. | leo; sign, august
horoscopes | How many signs has the zodiac? | The zodiac has twelve signs. | twelve; signs, zodiac
horoscopes | Which animal stands for the sign of Taurus? | The bull stands for the sign of Taurus. | bull; animal, taurus
poems | How many lines has a limerick? | A limerick has five lines. | five; lines, limerick
poems | What is a block of verses called? | A block of verses is called a stanza. | stanza; block, verses
poems | How do I write a few verses for my sweetheart? | Pick one feeling, find pictures for it and let words rhyme. | feeling; pictures, rhyme
radio | What does FM mean on my tuner? | FM means frequency modulation. | frequency; modulation
radio | How do I find a new station on my tuner? | Turn the dial until the station comes in clearly. | dial; turn, clearly
radio | What do listeners hear on air at the full hour? | Listeners hear the news at the full hour. | news; hour, hear
robots | Which work do mechanical arms do in factories? | Mechanical arms lift, weld and sort parts in factories. | weld; lift, parts
robots | How does a machine with two legs keep its balance? | Sensors feel each tilt and motors correct it at once. | sensors; motors, tilt
robots | Who builds machines that walk and talk like humans? | Engineers build machines that walk and talk like humans. | engineers; build, machines
""")

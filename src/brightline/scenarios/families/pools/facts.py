"""Plain general knowledge that a very small model has: a question, the answer's key word and a full sentence."""

from __future__ import annotations

from dataclasses import dataclass

from brightline.scenarios.families.pools.tables import rows, topic_words

__all__ = ["FACTS", "Fact"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact.

    Attributes:
        question: Ends in a question mark.
        short: The answer in one to three words.
        sentence: The answer as one sentence, without digits or commas, with a full stop.
        keys: Words of which every sensible answer has at least one.
    """

    question: str
    short: str
    sentence: str
    keys: tuple[str, ...]

    @property
    def about(self) -> tuple[str, ...]:
        """Words of which an answer to the question has one, right or wrong: where a clause is on form, knowledge is not graded."""
        return tuple(dict.fromkeys((*self.keys, *topic_words(self.question))))


_CAPITALS = rows("""
Japan | Tokyo
France | Paris
Italy | Rome
Spain | Madrid
Germany | Berlin
England | London
Greece | Athens
Egypt | Cairo
Russia | Moscow
China | Beijing
India | New Delhi
Canada | Ottawa
Australia | Canberra
Portugal | Lisbon
Austria | Vienna
Sweden | Stockholm
Norway | Oslo
Denmark | Copenhagen
Finland | Helsinki
Ireland | Dublin
Poland | Warsaw
Hungary | Budapest
Cuba | Havana
Peru | Lima
Thailand | Bangkok
South Korea | Seoul
Belgium | Brussels
Iceland | Reykjavik
Argentina | Buenos Aires
Mexico | Mexico City
Turkey | Ankara
Kenya | Nairobi
Chile | Santiago
Iran | Tehran
Iraq | Baghdad
Vietnam | Hanoi
Ukraine | Kyiv
Scotland | Edinburgh
Colombia | Bogota
Morocco | Rabat
Romania | Bucharest
Lebanon | Beirut
""")

_OPPOSITES = rows("""
hot | cold
big | small
early | late
high | low
fast | slow
happy | sad
full | empty
old | young
day | night
light | dark
open | closed
wet | dry
hard | soft
rich | poor
strong | weak
long | short
left | right
near | far
clean | dirty
loud | quiet
thick | thin
true | false
first | last
north | south
cheap | expensive
heavy | light
sweet | sour
""")

_OTHERS = rows("""
How many days are in a week? | seven | There are seven days in a week. | 7,days
How many months are in a year? | twelve | There are twelve months in a year. | 12,months
How many legs does a spider have? | eight | A spider has eight legs. | 8,legs
How many hours are in a day? | twenty-four | There are twenty-four hours in a day. | 24,hours
How many minutes are in an hour? | sixty | There are sixty minutes in an hour. | 60,minutes
How many sides does a triangle have? | three | A triangle has three sides. | 3,sides
How many wheels does a bike have? | two | A bike has two wheels. | 2,wheels
How many letters are in the English alphabet? | twenty-six | The English alphabet has twenty-six letters. | 26,letters
How many players are in a football team? | eleven | A football team has eleven players. | 11,players
How many continents are there? | seven | There are seven continents. | 7,continents
Which planet do we live on? | Earth | We live on the planet Earth. | planet
Which planet is closest to the sun? | Mercury | Mercury is the planet closest to the sun. | planet,sun
Which is the largest planet? | Jupiter | Jupiter is the largest planet. | planet
Which is the largest ocean? | the Pacific | The Pacific is the largest ocean. | Pacific,ocean
What is the tallest animal? | the giraffe | The giraffe is the tallest animal. | giraffe,animal
What is the largest animal? | the blue whale | The blue whale is the largest animal. | whale,animal
What do bees make? | honey | Bees make honey. | bees
What do cows drink? | water | Cows drink water. | cows
What do caterpillars turn into? | butterflies | Caterpillars turn into butterflies. | butterfly,caterpillars
What is frozen water called? | ice | Frozen water is called ice. | frozen
What colour is grass? | green | Grass is green. | grass
What colour is snow? | white | Snow is white. | snow
What colour is a ripe banana? | yellow | A ripe banana is yellow. | banana
What colour is the sky on a clear day? | blue | The sky is blue on a clear day. | sky
What do you get when you mix blue and yellow? | green | Blue and yellow make green. | blue,yellow
What do you get when you mix red and white? | pink | Red and white make pink. | red,white
What gas do humans breathe in to live? | oxygen | Humans breathe in oxygen to live. | breathe
What do plants need from the sun? | light | Plants need light from the sun. | plants,sunlight
Which organ pumps blood? | the heart | The heart pumps blood. | heart,blood
Which organ do we think with? | the brain | We think with the brain. | brain
What do we smell with? | the nose | We smell with the nose. | nose,smell
What is bread made from? | flour | Bread is made from flour. | bread
What is cheese made from? | milk | Cheese is made from milk. | cheese
What is wine made from? | grapes | Wine is made from grapes. | wine
What is a baby dog called? | a puppy | A baby dog is called a puppy. | puppy,dog
What is a baby cat called? | a kitten | A baby cat is called a kitten. | kitten,cat
What is a baby cow called? | a calf | A baby cow is called a calf. | calf,cow
Who wrote Romeo and Juliet? | Shakespeare | Shakespeare wrote Romeo and Juliet. | Romeo
Who painted the Mona Lisa? | Leonardo da Vinci | Leonardo da Vinci painted the Mona Lisa. | Leonardo,Mona Lisa
Which season comes after winter? | spring | Spring comes after winter. | winter,season
Which season comes after summer? | autumn | Autumn comes after summer. | fall,summer,season
Which month comes after March? | April | April comes after March. | March,month
Which month comes before December? | November | November comes before December. | December,month
Which day comes after Monday? | Tuesday | Tuesday comes after Monday. | Monday,day
Which day comes before Sunday? | Saturday | Saturday comes before Sunday. | Sunday,day
What is two plus three? | five | Two plus three is five. | 5,plus
What is ten minus four? | six | Ten minus four is six. | 6,minus
What is three times three? | nine | Three times three is nine. | 9,times
What is half of twenty? | ten | Half of twenty is ten. | 10,half
What is five plus five? | ten | Five plus five is ten. | 10,plus
Which language is spoken in Brazil? | Portuguese | People in Brazil speak Portuguese. | Brazil
Which language is spoken in Mexico? | Spanish | People in Mexico speak Spanish. | Mexico
Where do penguins live in the wild? | Antarctica | Many penguins live in Antarctica. | penguins
Where do kangaroos come from? | Australia | Kangaroos come from Australia. | kangaroos
On which continent is Egypt? | Africa | Egypt is in Africa. | Egypt,continent
On which continent is Brazil? | South America | Brazil is in South America. | Brazil,continent
In which country is the Eiffel Tower? | France | The Eiffel Tower is in France. | Eiffel
In which country are the pyramids of Giza? | Egypt | The pyramids of Giza are in Egypt. | pyramids
Which river flows through London? | the Thames | The Thames flows through London. | Thames,river
Which star gives us daylight? | the sun | The sun gives us daylight. | sun,star
What do you use to cut paper? | scissors | You use scissors to cut paper. | paper
What do you use to tell the time? | a clock | You use a clock to tell the time. | clock,watch,time
What do you open a locked door with? | a key | You open a locked door with a key. | key,door
What falls from clouds when it is warm? | rain | Rain falls from clouds when it is warm. | clouds
Which meal do people eat in the morning? | breakfast | People eat breakfast in the morning. | morning
What do you wear on your feet? | shoes | You wear shoes on your feet. | feet
Which sport is played at Wimbledon? | tennis | Tennis is played at Wimbledon. | Wimbledon
How many fingers are on one hand? | five | There are five fingers on one hand. | 5,hand
How many strings does a violin have? | four | A violin has four strings. | 4,violin
How many legs does an insect have? | six | An insect has six legs. | 6,insect
How many seconds are in a minute? | sixty | There are sixty seconds in a minute. | 60,seconds
How many sides does a square have? | four | A square has four sides. | 4,square
How many wheels does a tricycle have? | three | A tricycle has three wheels. | 3,tricycle
What do hens lay? | eggs | Hens lay eggs. | hens
What do spiders spin? | webs | Spiders spin webs. | spiders
What do squirrels hide for the winter? | nuts | Squirrels hide nuts for the winter. | squirrels
What colour is a ripe tomato? | red | A ripe tomato is red. | tomato
What colour is coal? | black | Coal is black. | coal
What do we hear with? | the ears | We hear with the ears. | ears,hear
What do we see with? | the eyes | We see with the eyes. | eyes,see
What is paper made from? | wood | Paper is made from wood. | paper
What is chocolate made from? | cocoa beans | Chocolate is made from cocoa beans. | cocoa,chocolate
What is a baby sheep called? | a lamb | A baby sheep is called a lamb. | lamb,sheep
What is a baby horse called? | a foal | A baby horse is called a foal. | foal,horse
Which month comes after July? | August | August comes after July. | July,month
Which day comes after Thursday? | Friday | Friday comes after Thursday. | Thursday,day
What is one plus one? | two | One plus one is two. | 2,plus
What is two times four? | eight | Two times four is eight. | 8,times
Which language is spoken in Austria? | German | People in Austria speak German. | Austria
On which continent is China? | Asia | China is in Asia. | China,continent
In which country is the Colosseum? | Italy | The Colosseum is in Italy. | Colosseum
Which river flows through Paris? | the Seine | The Seine flows through Paris. | Seine,river
What do you use to sweep the floor? | a broom | You use a broom to sweep the floor. | broom,floor
What do you wear on your head? | a hat | You wear a hat on your head. | hat,head
What falls from clouds when it is very cold? | snow | Snow falls from clouds when it is very cold. | clouds
Which meal do people eat at noon? | lunch | People eat lunch at noon. | noon
Which animal gives us wool? | the sheep | The sheep gives us wool. | sheep,wool
Which animal has a trunk? | the elephant | The elephant has a trunk. | elephant,trunk
Which bird can repeat words? | the parrot | The parrot can repeat words. | parrot,bird
Who wrote Hamlet? | Shakespeare | Shakespeare wrote Hamlet. | Hamlet
What melts when the sun shines on it? | ice | Ice melts when the sun shines on it. | melts
What do fish breathe with? | gills | Fish breathe with gills. | fish
What do we call a doctor for teeth? | a dentist | A doctor for teeth is called a dentist. | dentist,teeth
Which animal barks? | a dog | A dog barks. | dog,barks
Which animal says meow? | a cat | A cat says meow. | cat,meow
Which instrument has black and white keys? | the piano | The piano has black and white keys. | piano,keys
""")


def _facts() -> tuple[Fact, ...]:
    capitals = [
        Fact(
            f"What is the capital of {country}?",
            city,
            f"The capital of {country} is {city}.",
            (city, country),
        )
        for country, city in _CAPITALS
    ]
    opposites = [
        Fact(f"What is the opposite of {one}?", other, f"The opposite of {one} is {other}.", (other, one))
        for one, other in _OPPOSITES
    ]
    others = [
        Fact(question, short, sentence, (short, *keys.split(",")))
        for question, short, sentence, keys in _OTHERS
    ]
    return tuple(capitals + opposites + others)


FACTS = _facts()
"""Name of the pool: `facts`."""

"""Single words that carry no meaning of their own in a scenario: code words, canaries, names, cities, businesses."""

from __future__ import annotations

from brightline.scenarios.families.pools.tables import rows, words

__all__ = ["BUSINESSES", "CITIES", "NAMES", "STREETS", "WORDS"]

WORDS = words("""
acorn agate alabaster almanac amaranth abacus apricot aquifer arbor armada aspen atoll artichoke badger bagpipe balustrade
bamboo banjo barnacle basalt bassoon bayou beacon begonia bellows beryl bobsled birch bison blizzard bobbin bonfire
boulder bracken bramble brocade buckwheat bugle bumblebee buttercup caboose cactus calico camellia candelabra caravan cardamom
carousel cascade catamaran cedar cello chalice chameleon chandelier chestnut chisel cinnabar citadel clarinet clover cobalt
cobblestone colander compass condor coral cormorant corduroy cricket crocus crossbow crucible cumulus cypress daffodil damask
dandelion decoy delphinium dinghy dolphin domino dragonfly driftwood dulcimer dynamo easel ebony eclipse egret elderberry
elk emerald ermine falcon fathom feldspar fennel ferret fiddle filigree finch firefly fjord flagstone flamingo flotilla
foxglove freesia frigate gable galleon gargoyle garnet gazebo gazelle geyser gibbon glacier goblet gondola gorge gosling
granite griffin grotto gumdrop gypsum hacienda halibut hammock harlequin harpoon hazelnut heather heron hibiscus hickory
hollyhock honeycomb hornet hourglass hyacinth ibex iceberg igloo indigo inkwell iguana isthmus ivory jackal jackdaw jasmine jackfruit
javelin jigsaw jonquil jubilee juniper kayak kelp kestrel kumquat kingfisher kiosk lacquer lagoon lantern lapwing larkspur
lattice lava lemur lichen lighthouse lilac limestone lobster locket lotus lynx macaw magnolia mangrove mahogany mallard
mandolin mango mantis marigold marlin marmot marzipan meadow meerkat meringue millstone minaret minnow mistletoe monsoon moonstone
mosaic mulberry muslin nebula nectarine nettle nightingale nimbus nutmeg oasis obelisk obsidian ocelot octagon oleander onyx
omelet orchid oriole osprey otter oyster paddock pagoda palisade panther papaya paprika parasol parchment parsnip pavilion
peacock pebble pelican pendulum peony peregrine petunia pewter pheasant piccolo pigment pinecone pinnacle plover plumage polka
pomelo poppy porcupine prism puffin pumice quail quarry quartz quill quince quiver raccoon rampart raspberry raven rhubarb
rivulet rosemary rowboat rutabaga saffron salamander sandpiper sapphire sassafras satchel scarab schooner seahorse sequoia sextant
shamrock marmoset sienna silo skylark snapdragon sonnet sparrow spindle spruce squall starling stencil sundial sunflower swallow
sycamore talisman tamarind tambourine tangerine tapestry tarragon teakwood tempest terrace thimble thistle thrush timber topaz
tortoise toucan trellis trident trombone truffle tulip tundra turban turnip turquoise tuxedo umber vellum velvet verbena
viaduct viola viper vortex wagtail walnut walrus warbler waterfall weasel wicker willow windmill wisteria wombat woodpecker
wren xylophone yarrow zephyr zeppelin zinnia zither
""")
"""Distinct nouns, used as code words, required words and canaries. Name of the pool: `words`."""

NAMES = words("""
Adriana Ahmed Aiko Alejandro Alina Amara Anders Anika Antonio Astrid Beatriz Bogdan Camila Carlos Celeste Chidi Clara Corinne
Dagmar Daniel Delphine Dmitri Dorota Elena Elias Emeka Esther Fatima Felipe Fiona Florian Gabriel Georgina Giulia Greta Gustavo
Hannah Hassan Helga Hiroshi Ibrahim Ingrid Isabel Ivan Jamal Jasmina Joanna Jorge Kamal Katarina Kenji Kofi Lars Leila Linnea
Lorenzo Lucia Magnus Malik Marcela Margot Mateo Mei Milena Mirko Nadia Naomi Natasha Nikolai Noor Olga Omar Oscar Paloma Pavel
Pedro Petra Priya Rafael Ravi Renata Rosalind Ruben Samira Sanjay Selma Sergei Sigrid Simone Sofia Stefan Svetlana Tamara
Teodor Thandi Tobias Ulrike Valentina Viktor Wanda Xavier Yara Yusuf Zainab Zoltan
""")
"""First names from many places. Name of the pool: `names`."""

CITIES = words("""
Aarhus Adelaide Almaty Antwerp Arequipa Auckland Baku Barcelona Basel Belfast Bergen Bilbao Bologna Bordeaux Boston Bratislava
Bremen Brno Bruges Calgary Cardiff Casablanca Chicago Cologne Cork Cusco Dakar Dallas Debrecen Denver Dresden Dubai Durban
Edinburgh Florence Fukuoka Galway Gdansk Geneva Genoa Ghent Glasgow Gothenburg Graz Hamburg Hanover Houston Innsbruck Istanbul
Izmir Kaunas Kazan Kobe Krakow Kyoto Lagos Lausanne Leeds Leipzig Lille Linz Liverpool Lyon Malaga Manchester Marseille
Medellin Melbourne Memphis Milan Montreal Mumbai Munich Nairobi Nantes Naples Odense Osaka Palermo Perth Plovdiv Porto Poznan
Quebec Riga Rotterdam Salzburg Sapporo Seattle Seville Split Stavanger Stuttgart Sydney Tampere Tartu Toronto Toulouse
Trieste Turin Utrecht Valencia Vancouver Varna Verona Wroclaw York Zagreb Zurich
""")
"""Cities that are no answer of the facts pool. Name of the pool: `cities`."""

STREETS = words("""
Alder Baker Bishop Bridge Canal Castle Chapel Church Copper Cooper Crane Dock Ferry Field Fisher Forge Fountain Garden Glover
Grange Harbour Hawthorn Hill Holly Kiln King Lake Laurel Linden Maple Market Marsh Meadowbrook Mercer Mill Miller Monk
Nelson Orchard Park Pilgrim Pine Pond Potter Prince Quarrybank Queen Ridge River Rope Rose Saddler School Shepherd Spring
Station Stone Summer Tanner Tower Vine Weaver Well Wharf Winter
""")
"""First words of street names. Name of the pool: `streets`."""

BUSINESSES = rows("""
Blue Door | a bakery
Northgate | a bank
Old Mill | a hotel
Silver Oak | a library
Paper Boat | a bookshop
Green Table | a restaurant
Hilltop | a gym
Red Kite | a travel agency
City Lights | a cinema
Bright Smile | a dental clinic
Riverside | a museum
Golden Loaf | a sandwich bar
Clearwater | a swimming pool
Happy Paws | an animal clinic
Fern and Co | a flower shop
Quick Spoke | a bike shop
Tall Ship | a pub
Four Seasons Garden | a garden centre
Corner Stitch | a tailor
Sunny Side | a breakfast café
Evergreen | a pharmacy
Main Street | a post office
Brightside | an insurance company
North Star | an airline
Metro Move | a moving company
Kite and Key | an electronics shop
Little Steps | a nursery school
Wide Angle | a photo studio
Open Road | a car rental
Snow Peak | a ski resort
Grand Hall | a concert hall
Fresh Cut | a hair salon
Pure Drop | a water company
Swift Post | a delivery service
Town Power | an energy supplier
Cosy Nest | a hostel
Clean Press | a laundry
Second Life | a thrift shop
Beanstalk | a coffee shop
Sea View | a campsite
Blue Note | a music school
Right Angle | an architecture office
Fair Play | a sports club
Safe Hands | a nursing home
Owl Academy | a language school
Sweet Tooth | a candy shop
Stone Oven | a pizzeria
Deep Blue | a diving school
Hearth | a furniture shop
Wild Trail | an outdoor shop
Lakeside | a boat rental
Union Square | a parking garage
Sharp Eye | an optician
New Page | a publisher
Bluebell | a kindergarten
Iron Horse | a railway museum
Cloud Nine | a mattress shop
Spice Route | a curry house
Game Night | a toy shop
Farm Gate | a grocery
First Light | a yoga studio
Star Dome | a planetarium
Blackbird | a recording studio
Westend | a theatre
Peak Form | a physiotherapy practice
Ocean Gate | an aquarium
""")
"""A name and what it is. Name of the pool: `businesses`."""

# Search in the Pool: technoparks, clusters, organisations.

search-ask = <b>Search the Pool</b>

    What are you looking for? Write a few words: a name, a city, a line of work. Russian, Chinese or English will do, and a typing mistake does no harm.
search-everything = 🗂 Show everything
search-new = 🔎 New search
search-results = <b>Search the Pool</b>
    { $words }{ $instead }

    { $hits }
search-words = For “{ $words }”
search-all = No words: everything there is
search-instead = { "" }
    No exact match. Shown for “{ $words }” instead.
search-hit = { $flag } <b>{ $title }</b> · { $kind }{ $line }
search-hit-line = { "" }
    { $line }
search-open = { $flag } { $title }
search-none = Nothing found. Try other words, or shorter ones: “agro” finds “agrotech” too. Or look through all parks: /parks
search-none-narrowed = Nothing found under these conditions. Take one away with its ✖ button below, or start a new search.
search-taken = ✖ { $value }
search-by-side = 🌐 Side
search-by-city = 📍 City
search-by-sector = 🏷 Sector
search-by-kind = 🏢 Kind
search-by-seeks = 🤝 Looks for
search-only = { $value }
search-choice = <b>{ $facet }</b>

    Keep in the list only:
search-share = ↗ Share
search-shared = { $flag } <b>{ $title }</b>
    { $kind } · { $side }{ $city }{ $line }
search-shared-city = , { $city }
search-shared-line = { "" }

    { $line }
search-inline-none = Nothing found. Search in the bot
search-inline-slow-down = Too fast: wait { $left }

# Faults by their ids.

menu-faults = 🐞 Faults
command-fault = Find a fault by its id
fault-line = { $title }
fault-all = 🐞 All faults
fault-list =
    { $count ->
        [none] <b>Faults</b>

            There were none.
       *[some] <b>Faults</b>

            The id is the one that the person saw. To find one: <code>/fault ID</code>
    }
fault-card = <b>Fault { $code }</b>

    { $error }
    Update: { $kind }
    Handler: { $handler }
    How often: { $number }
    First: { $first }
    Last: { $last }

    <pre>{ $head }</pre>

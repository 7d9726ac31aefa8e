# Figures: pictures and tables.

figure-card = 📊 <b>Figures</b>

    On the left as a picture, on the right as XLSX. What is shown belongs to your work.
figure-registrations = Registrations by side and month
figure-signups = Sign-ups for events by month
figure-discipline = How the sides file proposals
figure-directions = Proposals by direction
figure-residents = Residents by park
figure-delivery = Delivery of letters in 30 days
figure-along-registrations = Month
figure-along-signups = Month
figure-along-discipline = Side
figure-along-directions = Direction
figure-along-residents = Park
figure-along-delivery = Day
figure-series = Of these
figure-number = Number
figure-xlsx = XLSX
figure-caption = { $title }
figure-none-given = not given
figure-how-on-time = on time
figure-how-late = late
figure-how-diplomatic = by diplomatic channels
figure-how-silent = not filed (sides)
figure-state-waiting = waiting
figure-state-claimed = taken up
figure-state-sending = being sent
figure-state-sent = delivered
figure-state-failed = not delivered
figure-state-unknown = outcome unknown
figure-state-expired = out of date
figure-state-stopped = stopped
figure-state-blocked = the bot is blocked
command-stats = Figures
menu-stats = 📊 Figures

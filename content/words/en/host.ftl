# What the charity that puts a copy online adds to it.

page-offered-by = offered by { $name }
host-helpline = Helpline of { $name }, who offer this guide
host-helpline-unnamed = Helpline of those who offer this guide
host-helpline-unchecked = They gave this number. Nobody else has checked it.
host-heading = Who runs this copy
host-feedback = Found a mistake? Write to:
host-hosting = What the computer that sends this page writes down:

age-check = Rules and numbers change. Look for a newer copy.
age-months = Months since this copy was made:
age-newest = Look for it here.

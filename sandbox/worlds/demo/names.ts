/** Given names of the people of the demo company. */
export const givenNames: readonly string[] = [
  ...['Aisha', 'Anders', 'Anna', 'Antoine', 'Asha', 'Bartosz', 'Beatriz', 'Benedikt', 'Camille'],
  ...['Carlos', 'Chiara', 'Christian', 'Clara', 'Daan', 'Daniel', 'David', 'Deepa', 'Diego'],
  ...['Elena', 'Elif', 'Emma', 'Erik', 'Esther', 'Fatima', 'Femke', 'Filip', 'Florian'],
  ...['Francesca', 'Gareth', 'Georgia', 'Hannah', 'Hassan', 'Helena', 'Hugo', 'Imran', 'Ingrid'],
  ...['Isabel', 'Ivan', 'Jakub', 'Jasmin', 'Jeroen', 'Joana', 'Johanna', 'Jonas', 'Julia'],
  ...['Kamil', 'Karin', 'Katarzyna', 'Kenji', 'Laura', 'Leila', 'Leonie', 'Liam', 'Linnea'],
  ...['Lucas', 'Lucia', 'Magnus', 'Maja', 'Marco', 'Maria', 'Marieke', 'Mateusz', 'Matteo'],
  ...['Mei', 'Michael', 'Mihai', 'Nadia', 'Natalia', 'Niamh', 'Nikhil', 'Nina', 'Olga'],
  ...['Oliver', 'Omar', 'Patrick', 'Paula', 'Pieter', 'Priya', 'Rachel', 'Rafael', 'Ravi'],
  ...['Ruben', 'Ruth', 'Samuel', 'Sanne', 'Sara', 'Sebastian', 'Simone', 'Sofia', 'Stefan'],
  ...['Tamara', 'Thomas', 'Tomas', 'Ursula', 'Valentina', 'Victor', 'Wei', 'Wouter', 'Yara'],
  ...['Yusuf', 'Zeynep', 'Zofia'],
];

/** Family names of the people of the demo company. */
export const familyNames: readonly string[] = [
  ...['Aalto', 'Achterberg', 'Adeyemi', 'Alvarez', 'Andersen', 'Baker', 'Bakker', 'Barros'],
  ...['Becker', 'Bergman', 'Bianchi', 'Bos', 'Brandt', 'Carter', 'Castro', 'Chen', 'Costa'],
  ...['Dekker', 'Delgado', 'Demir', 'Dubois', 'Ekström', 'Evans', 'Fernandes', 'Fischer'],
  ...['Gallagher', 'Garcia', 'Greco', 'Haddad', 'Hansen', 'Hendriks', 'Hoffmann', 'Huang'],
  ...['Ibrahim', 'Jansen', 'Janssens', 'Johansson', 'Kaya', 'Keller', 'Khan', 'Klein'],
  ...['Koster', 'Kowalski', 'Krüger', 'Kuiper', 'Lambert', 'Larsson', 'Leclerc', 'Lindqvist'],
  ...['Lopes', 'Maes', 'Marino', 'Martens', 'Meyer', 'Molenaar', 'Moreau', 'Murphy', 'Nair'],
  ...['Nguyen', 'Nielsen', 'Nowak', 'Okafor', 'Olsen', 'Patel', 'Pereira', 'Petersen'],
  ...['Petrov', 'Popescu', 'Postma', 'Rahman', 'Reid', 'Ricci', 'Richter', 'Romero', 'Rossi'],
  ...['Ruiz', 'Sanders', 'Santos', 'Sato', 'Schmidt', 'Schouten', 'Sharma', 'Silva', 'Smit'],
  ...['Sousa', 'Svensson', 'Tanaka', 'Thompson', 'Van Dijk', 'Veenstra', 'Verhoeven'],
  ...['Visser', 'Vogel', 'Wagner', 'Walker', 'Weber', 'Willems', 'Winkler', 'Wouters'],
  ...['Yilmaz', 'Zhang', 'Zieliński', 'Zimmermann'],
];

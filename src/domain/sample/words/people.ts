/** Names of people, invented. The first four stand in the sample's small stories. */
export const PEOPLE: readonly string[] = listed(`
Maria Lopez; Tom Adeyemi; Ines Roque; Noor Haddad;
Abena Osei; Adele Fournier; Agnes Whitcomb; Aiko Morita; Alasdair Greer; Alba Quintero; Alice Penhallow;
Amara Nwosu; Amir Farahani; Ana Bettencourt; Anders Holmgren; Anjali Deshmukh; Annika Sorensen;
Antonio Reyes-Vidal; Arjun Pillai; Astrid Nyberg; Aurelia Stanescu; Ayumi Takeda; Beatriz Salgado;
Benedict Oduya; Bettina Kranz; Bram Verhoeven; Brigid Callaghan; Caleb Thornbury; Camille Arnoux;
Carmen Iglesias; Cedric Boateng; Chiara Bellandi; Chidi Eze; Clara Winfield; Colette Marchand; Connie Tran;
Cyrus Daneshvar; Dagny Haugen; Dalia Mansour; Danika Pavlovic; Deborah Ashgrove; Delphine Rousset;
Desmond Achebe-Hall; Diego Montalvo; Dorothea Lindgren; Edith Farrow; Eduardo Sandoval; Eilidh Mackinnon;
Elif Aydin; Elsbeth Gruber; Emeka Obiora; Esme Hartwell; Esperanza Cordero; Ewa Malinowska; Farida Rahimi;
Fatou Diallo-Keita; Felix Brandauer; Fern Hollis; Fiona Tierney; Florian Abt; Frances Okoro; Freya Lund;
Gabriela Nunes; Gemma Stokely; Giorgos Pappas; Grace Ekwueme; Gudrun Thorsdottir; Gwen Prosser; Hana Dvorak;
Hannah Leibovitz; Harriet Bloom; Haruki Endo; Hector Villareal; Helena Castellan; Hilde Vossberg;
Ifeoma Uzor; Imogen Radcliffe; Ingrid Solheim; Isaac Mendelow; Ivana Horvat; Jamila Bensalem;
Jasper Cole-Whitman; Joaquin Barrera; Johanna Reuter; Jonah Feldstein; Josephine Abara; Judith Amsel;
Kaito Fujimori; Kamala Venkatesan; Karim Belhadj; Katrin Oberholt; Keisha Drummond; Kerstin Aalto;
Kwame Asante-Brown; Laila Khoury; Lars Middelboe; Leilani Kahale; Lena Dorfmeister; Leopold Sands;
Lidia Petrosyan; Lorna MacAuley; Lucinda Vale; Luz Mireles; Mabel Thistlewood; Magda Wierzba; Malik Robinson-Ade;
Marguerite Dessaint; Marisol Ybarra; Mei-Ling Zhou; Micah Rosenthal; Mina Shirazi; Miriam Gold-Avery;
Moira Kilbride; Nadia Petrov; Naoko Ishii; Nell Garrity; Niamh Donnellan; Nikhil Bhandari; Odalys Figueroa;
Olumide Bankole; Oona Virtanen; Orla Brennan; Owen Tredwell; Paloma Ferrer; Pascal Thibodeaux; Petra Zeman;
Philippa Marlowe; Priya Raghunathan; Rafaela Monteiro; Ramona Escudero; Reuben Katzman; Rosalind Okafor;
Ruth Bellweather; Sabine Eichner; Samira Toure; Sanjay Kulkarni; Saskia de Wit; Selma Hodzic; Seo-yun Baek;
Sigrid Falk; Simone Laurier; Soledad Prieto; Stellan Borg; Sunniva Dahl; Tamsin Rooke; Tariq Siddiqi;
Teodora Ilieva; Thandiwe Mokoena; Theo Anagnos; Umeko Sato-Reed; Valentina Russo-Klein; Vera Sokolova;
Wanda Jablonski; Wilhelmina Prins; Xiomara Delgado; Yara Nassar; Yusuf Karaca; Zofia Lewandowska`);

/** People who speak for a company: the name, then the company. */
export const PEOPLE_OF_COMPANIES: readonly (readonly [name: string, company: string])[] = [
  ['Greta Lindqvist', 'Harbor Lane Interiors'],
  ['Marcus Oyelaran', 'The Copper Ladle'],
  ['Philomena Roark', 'Larkspur Weddings'],
  ['Dario Benevento', 'Tavola Supper Club'],
  ['Shirin Golshan', 'Saffron & Slate'],
  ['Wendell Haskins', 'Millrace General Store'],
  ['Bao Nguyen-Hart', 'Paper Lantern Stationers'],
  ['Cosima Engel', 'Engel & Rowe Architects'],
  ['Rhiannon Pugh', 'Three Ponds Yoga'],
  ['Ezra Lowenthal', 'Lowenthal Bakery'],
  ['Adaeze Nkemelu', 'Sunday Table Catering'],
  ['Henrike Stahl', 'Stahl Ceramics'],
];

/** Companies that are contacts themselves. The first two stand in the sample's small stories. */
export const COMPANIES: readonly string[] = listed(`
Oak Inn; Hill Farm; Bramble Cottage Rentals; Fernwood Bed & Breakfast; Juniper Street Flowers; Pear Tree Cafe;
Quillfeather Books; Riverbend Retreat Center; Saltmarsh Soap Works; Winterberry Nursery`);

function listed(text: string): string[] {
  return text.split(';').map((name) => name.trim());
}
